import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { samplePlan } from '../../lib/plan/sample';
import { examplePosting } from '../../lib/posting/example';
import { answer } from '../../lib/shell/doors';
import type { RawSender } from '../../lib/shell/messages';
import type { MessageData, MessageName } from '../../lib/shell/protocol';
import { PATIENCE, run } from './cases';
import { mutatedValue } from './mutations';

type Door = Exclude<MessageName, 'readTab' | 'showCard' | 'showPanel'>;
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

const posting = examplePosting(samplePlan(0));
const { site, siteId, url, title, company, location } = posting;
const card = { site, siteId, url, title, company, location, snippet: null };
/** What each door is meant to be told. */
const sound: { [Name in Door]: MessageData<Name> } = {
  score: { posting, cards: [card, card] },
  explain: { posting, provisional: false },
  save: { posting, provisional: false, roleId: 'a role' },
  editSaved: { id: 'an id', changes: { roleId: null, note: 'A note', excitement: 3 } },
  unsave: { id: 'an id' },
  dismiss: { key: 'board:1', dismissed: true },
  correct: { key: 'board:1', title: null, company: 'Fenwick Freight', location: null },
  planAction: { skillId: 'an id', text: 'Practise' },
  planMilestone: { skillId: 'an id', text: 'Be able to' },
  teach: { planId: 'an id', phrase: 'depot lead', isIt: true },
  takeBack: { change: 4 },
  keepCorner: { corner: 'top-left' },
  injectPanel: undefined,
  openPlan: undefined,
  openSettings: undefined,
  insights: undefined,
};
const doors = Object.keys(sound) as Door[];

const listeners: Listener[] = [];
/** What came through, by door. */
const through = vi.fn<(name: Door, data: unknown) => void>();
const own: RawSender = { id: browser.runtime.id, url: browser.runtime.getURL('/' as never) };
const tab: RawSender = {
  id: browser.runtime.id,
  url: 'https://jobs.example/1',
  frameId: 0,
  tab: { id: 3 } as never,
};

beforeAll(() => {
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener);
  });
  for (const name of doors)
    answer(name, async (data) => {
      through(name, data);
      return undefined as never;
    });
});

/** Sends a message; answers the refusal, null where it came through, undefined where nobody listened. */
function send(message: unknown, sender: RawSender): Promise<string | null | undefined> {
  return new Promise((resolve) => {
    const heard = listeners.map((listen) =>
      listen(message, sender, (reply) => resolve((reply as { refusal?: string }).refusal ?? null)),
    );
    if (!heard.some(Boolean)) resolve(undefined);
  });
}

/** Whether all texts and lists in a value are of a bounded length: nothing passes that isn't. */
function isBounded(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= 60_000;
  if (typeof value !== 'object' || value === null) return true;
  const all = Object.values(value);
  return all.length <= 100 && !Object.hasOwn(value, '__proto__') && all.every(isBounded);
}

test('what is sound passes every door', async () => {
  for (const name of doors) expect(await send({ waymark: name, data: sound[name] }, tab), name).toBeNull();
});

test.each(doors)(
  '%s: what passes is bounded, what doesn’t is refused by name',
  { timeout: PATIENCE },
  async (name) => {
    await fc.assert(
      fc.asyncProperty(mutatedValue(sound[name]), async (data) => {
        through.mockClear();
        const refusal = await send({ waymark: name, data }, tab);
        if (refusal === null) expect(through.mock.calls.every(([, passed]) => isBounded(passed))).toBe(true);
        else {
          expect(refusal).toMatch(`"${name}" was refused`);
          expect(through).not.toHaveBeenCalled();
        }
        expect('polluted' in {}).toBe(false);
      }),
      run,
    );
  },
);

test('a message of another form reaches nobody', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.anything(), mutatedValue({ waymark: 'score', data: {} })),
      async (message) => {
        const isKnown =
          typeof message === 'object' &&
          message !== null &&
          doors.includes((message as { waymark: Door }).waymark);
        fc.pre(!isKnown);
        expect(await send(message, own)).toBeUndefined();
      },
    ),
    run,
  );
});

test('no other sender gets in, whatever it says of itself', { timeout: PATIENCE }, async () => {
  const sender = fc.record(
    {
      id: fc.oneof(fc.constant(browser.runtime.id), fc.string()),
      url: fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.constantFrom(`${own.url?.slice(0, -1)}x/popup.html`, `https://a.example/${own.url}`),
      ),
      frameId: fc.integer({ min: -1, max: 3 }),
      tab: fc.option(fc.record({ id: fc.option(fc.nat(9), { nil: undefined }) }), { nil: undefined }),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...doors), sender, async (name, given) => {
      // as it comes over the wire
      const from: RawSender = JSON.parse(JSON.stringify(given));
      const isOurs = from.id === browser.runtime.id;
      const isOwnPage = isOurs && (from.url ?? '').startsWith(own.url ?? '');
      const isTopFrame = isOurs && from.frameId === 0 && from.tab?.id !== undefined;
      through.mockClear();
      const refusal = await send({ waymark: name, data: sound[name] }, from);
      if (isOwnPage || isTopFrame) expect(refusal).toBeNull();
      else {
        expect(refusal).toMatch(/^A message from (outside the extension|inside a frame) was refused\.$/);
        expect(through).not.toHaveBeenCalled();
      }
    }),
    run,
  );
});

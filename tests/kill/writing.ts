import type { Page } from 'puppeteer-core/internal/api/Page.js';

/** What was acknowledged up to now. */
export interface Acknowledged {
  /** Addresses of saved postings, with the number in their note (0: none was written yet). */
  saved: Map<string, number>;
  /** The number in the vision. */
  vision: number;
}

const ACKNOWLEDGED = 'acknowledged ';

/**
 * Writes without a pause from the full page's step of the vision: the vision by its field, saved roles and their notes by
 * messages to the background. Each write carries a number; one that was acknowledged (answered by the background; for
 * the vision: read back from the database) is told at once, so that it is known when page or browser are gone.
 * @param round makes the postings of this run new ones
 */
export async function startWriting(page: Page, round: number, known: Acknowledged): Promise<void> {
  page.on('console', (message) => {
    const text = message.text();
    if (!text.startsWith(ACKNOWLEDGED)) return;
    const [what = '', number = '0'] = text.slice(ACKNOWLEDGED.length).split(' ');
    if (what === 'vision') known.vision = Math.max(known.vision, Number(number));
    else known.saved.set(what, Number(number));
  });
  await page.evaluate(
    (run, from, told) => {
      type Runtime = { sendMessage(message: object): Promise<{ answer?: unknown; refusal?: string }> };
      const api: { runtime: Runtime } | undefined =
        Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const runtime = api?.runtime;
      const ask = async (waymark: string, data: object) => {
        const reply = await runtime?.sendMessage({ waymark, data });
        if (!reply || 'refusal' in reply) throw new Error(reply?.refusal);
        return reply.answer;
      };
      const nothing = { workplace: null, pay: null, contract: null, postedOn: null, validThrough: null };
      const saveRoles = async () => {
        for (let i = 0; ; i++) {
          const url = `https://jobs.example/${run}/${i}`;
          const named = { site: 'example', siteId: null, url, title: `Operations Manager ${run}-${i}` };
          const said = { company: 'Fenwick Freight', location: null, description: `Lead depot ${run}-${i}.` };
          const posting = { ...named, ...said, ...nothing, readBy: 'test' };
          try {
            const id = await ask('save', { posting, provisional: false, roleId: null });
            console.log(`${told}${url} 0`);
            await ask('editSaved', { id, changes: { note: `Note ${i + 1}` } });
            console.log(`${told}${url} ${i + 1}`);
          } catch {
            // the background was stopped in between: not acknowledged
          }
        }
      };
      const visionNow = () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('waymark');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('profile').objectStore('profile').get('me');
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result?.vision ?? '');
            };
          };
        });
      const writeVision = async () => {
        const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
        for (let number = from + 1; ; number++) {
          const field = document.querySelector('textarea');
          set?.call(field, `Vision ${number}`);
          field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
          while ((await visionNow()) !== `Vision ${number}`)
            await new Promise((later) => setTimeout(later, 5));
          console.log(`${told}vision ${number}`);
        }
      };
      void saveRoles();
      void writeVision();
    },
    round,
    known.vision,
    ACKNOWLEDGED,
  );
}

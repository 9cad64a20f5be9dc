import { browser } from 'wxt/browser';
import { z } from 'zod';
import { LONG, SHORT } from '../plan/bounds';
import { settingsSchema } from '../plan/settings';
import { CARDS_BOUND, KEY_BOUND, LINE_BOUND } from '../posting/bounds';
import { readPostingSchema } from '../posting/read-posting';
import { cardSchema } from '../posting/schema';
import { onMessage, type RawSender } from './messages';
import type { MessageAnswer, MessageData, MessageName } from './protocol';
import { sayTrouble, troubleOf } from './trouble';

/** The messages that the background answers. */
type Door = Exclude<MessageName, 'readTab' | 'showCard' | 'showPanel'>;

const roleId = z.string().max(40).nullable();
const key = z.string().min(1).max(KEY_BOUND);
const line = z.string().max(LINE_BOUND).nullable();

/** What each message to the background must look like; a page is a stranger. */
const shapes: { [Name in Door]: z.ZodType<MessageData<Name>> } = {
  score: z.object({ posting: readPostingSchema.nullable(), cards: z.array(cardSchema).max(CARDS_BOUND) }),
  explain: z.object({ posting: readPostingSchema, provisional: z.boolean() }),
  save: z.object({ posting: readPostingSchema, provisional: z.boolean(), roleId }),
  editSaved: z.object({
    id: z.string().max(40),
    changes: z.object({
      roleId: roleId.optional(),
      note: z.string().max(LONG).optional(),
      excitement: z.number().int().min(0).max(5).nullable().optional(),
    }),
  }),
  unsave: z.object({ id: z.string().max(40) }),
  dismiss: z.object({ key, dismissed: z.boolean() }),
  correct: z.object({ key, title: line, company: line, location: line }),
  planAction: z.object({ skillId: z.string().max(40), text: z.string().min(1).max(SHORT) }),
  planMilestone: z.object({ skillId: z.string().max(40), text: z.string().min(1).max(SHORT) }),
  teach: z.object({ planId: z.string().max(40), phrase: z.string().min(1).max(SHORT), isIt: z.boolean() }),
  takeBack: z.object({ change: z.number().int().positive() }),
  keepCorner: z.object({ corner: settingsSchema.shape.panelCorner }),
  insights: z.undefined(),
  injectPanel: z.undefined(),
  openPlan: z.undefined(),
  openSettings: z.undefined(),
};

/** Who sent a message: a tab's top frame, or one of the extension's own pages. */
export interface Sender {
  tabId: number | null;
}

/**
 * Who is at the door.
 * @throws when it is another extension, a page that the extension was not let into, or a frame inside one.
 */
function checkSender(sender: RawSender): Sender {
  if (sender.id !== browser.runtime.id) throw new Error('A message from outside the extension was refused.');
  const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  if (own) return { tabId: null };
  if (sender.tab?.id === undefined || sender.frameId !== 0)
    throw new Error('A message from inside a frame was refused.');
  return { tabId: sender.tab.id };
}

/**
 * Answers one kind of message, after its sender and its data have been checked. The content script is told
 * of a refusal by an error; nothing was done then.
 */
export function answer<Name extends Door>(
  name: Name,
  respond: (data: MessageData<Name>, sender: Sender) => Promise<Awaited<MessageAnswer<Name>>>,
): void {
  onMessage(name, async (data, rawSender) => {
    const sender = checkSender(rawSender);
    const checked = shapes[name].safeParse(data);
    if (!checked.success) throw new Error(`"${name}" was refused: ${z.prettifyError(checked.error)}`);
    try {
      return await respond(checked.data, sender);
    } catch (error) {
      // the person reads it: what can be done about it, not what the database calls it
      throw troubleOf(error) === 'other' ? error : new Error(sayTrouble(error));
    }
  });
}

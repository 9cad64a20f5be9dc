import { type Browser, browser } from 'wxt/browser';
import type { MessageAnswer, MessageData, MessageName, Protocol } from './protocol';

/** What goes over the wire. */
interface Envelope {
  waymark: MessageName;
  data: unknown;
}
type Reply = { answer?: unknown } | { refusal: string };

/** Who sent a message. */
export type RawSender = Browser.runtime.MessageSender;

type Sent<Name extends MessageName> = Promise<Awaited<MessageAnswer<Name>>>;
type Data<Name extends MessageName> = Parameters<Protocol[Name]> extends [] ? [] : [data: MessageData<Name>];

async function opened(reply: Promise<Reply | undefined>): Promise<never> {
  const got = await reply;
  // an answer of nothing loses its name on the way
  if (got && !('refusal' in got)) return got.answer as never;
  throw new Error(got?.refusal ?? 'Nobody answered.');
}

/**
 * Asks the background.
 * @throws when it refused or failed, with its reason.
 */
export async function sendMessage<Name extends MessageName>(name: Name, ...[data]: Data<Name>): Sent<Name> {
  const send = () => browser.runtime.sendMessage({ waymark: name, data } satisfies Envelope);
  // "Receiving end does not exist": Firefox's background was just going to sleep; nobody heard it, said again it wakes
  return opened(send().catch((error) => (/ng end/.test(error) ? send() : Promise.reject(error))));
}

/**
 * Asks the content script of a tab's page.
 * @throws when the tab has none, or it refused or failed.
 */
export function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  ...[data]: Data<Name>
): Sent<Name> {
  return opened(browser.tabs.sendMessage(tabId, { waymark: name, data } satisfies Envelope, { frameId: 0 }));
}

/**
 * Answers one kind of message, sent by a part of this extension.
 * @returns stops answering.
 */
export function onMessage<Name extends MessageName>(
  name: Name,
  respond: (data: MessageData<Name>, sender: RawSender) => MessageAnswer<Name> | Promise<MessageAnswer<Name>>,
): () => void {
  const listener = (
    message: Partial<Envelope> | undefined,
    sender: RawSender,
    reply: (reply: Reply) => void,
  ) => {
    if (message?.waymark !== name) return false;
    Promise.resolve()
      .then(() => respond(message.data as MessageData<Name>, sender))
      .then(
        (answer) => reply({ answer }),
        (error: Error) => reply({ refusal: error.message }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

import { browser } from 'wxt/browser';
import { type Knowledge, openKnowledge } from '../knowledge/knowledge';

let knowledge: Promise<Knowledge> | undefined;

/** The built-in knowledge, opened at the first need from the extension's own files; in the background and in views. */
export function builtInKnowledge(): Promise<Knowledge> {
  knowledge ??= fetch(browser.runtime.getURL('/knowledge.bin'))
    .then((file) => file.arrayBuffer())
    .then(openKnowledge);
  return knowledge;
}

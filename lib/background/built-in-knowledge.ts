import { browser } from 'wxt/browser';
import { type Knowledge, openKnowledge } from '../knowledge/knowledge';

async function open(): Promise<Knowledge> {
  const file = await fetch(browser.runtime.getURL('/knowledge.bin'));
  return openKnowledge(await file.arrayBuffer());
}

let knowledge: Promise<Knowledge> | undefined;

/** The built-in knowledge, opened at the first need from the extension's own files; in the background and in views. */
export function builtInKnowledge(): Promise<Knowledge> {
  knowledge ??= open();
  // tried anew when somebody asks again
  knowledge.catch(() => {
    knowledge = undefined;
  });
  return knowledge;
}

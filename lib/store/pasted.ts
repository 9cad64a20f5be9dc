import { keepDraft } from './drafts';

/** Under which names a pasted posting is kept as it is being typed. */
export const PASTED = { title: 'paste title', company: 'paste company', text: 'paste text' } as const;

/** Puts a text where postings are pasted, in place of what was half typed there. */
export async function keepPasted({ title, text }: { title: string; text: string }): Promise<void> {
  await keepDraft(PASTED.title, title);
  await keepDraft(PASTED.company, '');
  await keepDraft(PASTED.text, text);
}

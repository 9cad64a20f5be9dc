import { expect, test } from 'vitest';
import { hasAddress } from '../../lib/posting/has-address';
import { postingKey } from '../../lib/posting/identity';
import { pastedPosting } from '../../lib/posting/pasted';

const key = (title: string, company: string, text: string) =>
  postingKey(pastedPosting({ title, company, text }));

test('a pasted posting is told by its text, else by title and employer', () => {
  const text = 'You lead the depot at Larkfield.';
  expect(key('Depot lead', '', text)).toBe(key(' Depot manager', 'Larkfield', `${text}\n`));
  expect(key('Depot lead', '', text)).not.toBe(key('Depot lead', '', 'You lead the depot at Ostermark.'));
  expect(key('Depot lead', 'Larkfield', '')).not.toBe(key('Depot lead', 'Ostermark', ''));
});

test('what was pasted or brought in without an address can’t be opened', () => {
  expect(hasAddress(pastedPosting({ title: 'Depot lead', company: '', text: '' }).url)).toBe(false);
  expect(hasAddress('https://imported.invalid/Depot%20lead')).toBe(false);
  expect(hasAddress('https://jobs.example/1?from=a.invalid/')).toBe(true);
});

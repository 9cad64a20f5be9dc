import { describe, expect, it } from 'vitest';
import { deniedWords } from '../../lib/text/negation';
import { sentences } from '../../lib/text/sentences';
import { tokenise } from '../../lib/text/tokens';

function cut(text: string): string[] {
  return sentences(tokenise(text)).map(({ start, end }) => text.slice(start, end));
}

function denied(text: string): string {
  const tokens = tokenise(text);
  const marks = deniedWords(tokens, sentences(tokens));
  return tokens.words
    .filter((_, i) => marks[i])
    .map((word) => word.form)
    .join(' ');
}

describe('sentences', () => {
  it('ends them at full stops, lines and bullets', () =>
    expect(cut('Plan the week. Lead it!\n- Tools: Excel, e.g. pivots • Dr. Osei decides')).toEqual([
      'Plan the week',
      'Lead it',
      'Tools: Excel, e.g. pivots',
      'Dr. Osei decides',
    ]));
  it('cuts what never ends', () => expect(cut('word '.repeat(5000)).length).toBeGreaterThan(20));
  it('has none for no words', () => expect(cut(' … 🚀')).toEqual([]));
});

describe('deniedWords', () => {
  it.each([
    ['No experience with Salesforce needed.', /salesforce/],
    ['A driving licence is not required, but you must like people.', /driving licence/],
    ['You work without supervision.', /supervision/],
    ['No SQL, Python or Excel needed, but curiosity is.', /sql python or excel/],
    ["You don't need a degree.", /degree/],
  ])('marks what %j denies', (text, expected) => expect(denied(text)).toMatch(expected));
  it.each([
    ['SQL is a plus but not required.'],
    ['You manage not only budgets but people.'],
    ['We train managers.'],
  ])('marks nothing in %j', (text) => expect(denied(text)).toBe(''));
  it('stops where the sentence turns', () => {
    expect(denied('No degree required, but strong negotiation skills.')).not.toMatch(/negotiation/);
    expect(denied('You negotiate contracts; a degree is not required.')).not.toMatch(/contracts/);
  });
});

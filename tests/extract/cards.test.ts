import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readCards } from '../../lib/extract/cards';
import { idIn, type Site } from '../../lib/extract/site';
import { cardSchema } from '../../lib/posting/schema';

/** A site whose hooks hand over text of their own. */
const site: Site = {
  name: 'mill',
  hosts: ['https://mill.example/*'],
  idOf: idIn(/\/jobs\/(\w+)/),
  cards: {
    card: 'li',
    title: (card) => card.querySelector('a')?.textContent,
    company: (card) => card.getAttribute('data-company'),
    location: (card) => card.getAttribute('data-location'),
  },
};

test('a card that says too much is cut, so that it doesn’t spoil the batch', () => {
  const long = 'mill '.repeat(300);
  const { window } = new JSDOM(
    `<ul><li data-company="${long}" data-location="${long}"><a href="/jobs/${'7'.repeat(900)}">${long}</a></ul>`,
  );
  const cards = readCards(site, { document: window.document, url: new URL('https://mill.example/jobs') });
  expect(cards).toHaveLength(1);
  for (const { card } of cards) expect(cardSchema.safeParse(card).error).toBeUndefined();
  window.close();
});

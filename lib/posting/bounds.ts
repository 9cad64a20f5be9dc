/** Longest description kept, in UTF-16 units (a long real posting has about 15,000). */
export const DESCRIPTION_BOUND = 60_000;
/** Most cards taken in one message. */
export const CARDS_BOUND = 100;
/** Longest single-line field (title, company, place), in UTF-16 units. */
export const LINE_BOUND = 500;
/** Longest snippet of a card, in UTF-16 units. */
export const SNIPPET_BOUND = 2000;
/** Longest address kept. */
export const ADDRESS_BOUND = 2000;
/** Longest key of a posting, in UTF-16 units; the door of the background takes no longer one. */
export const KEY_BOUND = 600;
/** Most short facts handed over with a posting. */
export const FACTS_BOUND = 40;
/** Most HTML looked at in one string, in UTF-16 units. */
export const HTML_BOUND = 200_000;
/** Longest structured data of one posting handed over, as JSON, in UTF-16 units. */
export const STRUCTURED_BOUND = 500_000;

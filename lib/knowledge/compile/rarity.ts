import { tokenise } from '../../text/tokens';
import { ordinaryWords } from '../skills/ordinary-words';
import { packRarity } from '../skills/rarity';

/**
 * Derives each word's rarity from what the product knows: the share of the entries whose words have it, as inverse
 * document frequency (K. Spärck Jones 1972) brought to 0..1; words that postings use in every field are capped by hand.
 * In: for each skill and role its names and doings. Out: the sections that `openRarity` views.
 */
export function compileRarity(entries: readonly (readonly string[])[]): {
  keys: Uint32Array;
  values: Uint8Array;
} {
  const seen = new Map<number, number>();
  for (const texts of entries) {
    const stems = new Set(texts.flatMap((text) => tokenise(text).words.map((word) => word.key)));
    for (const key of stems) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const rarest = Math.log(1 + entries.length);
  const rarities = new Map<number, number>();
  for (const [key, count] of seen) rarities.set(key, Math.log(1 + entries.length / count) / rarest);
  for (const [text, cap] of ordinaryWords)
    for (const { key } of tokenise(text).words) rarities.set(key, Math.min(cap, rarities.get(key) ?? cap));
  return packRarity(rarities);
}

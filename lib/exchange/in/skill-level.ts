/** Words for each level, 0 to 4, the surer ones first within a level. */
const WORDS: readonly (readonly [level: number, words: RegExp])[] = [
  [0, /\b(?:none|no experience|interested)\b/],
  [4, /\b(?:expert|master|mastery|native|guru|advanced professional|authority|lead)\b/],
  [
    3,
    /\b(?:advanced|strong|proficient|fluent|senior|very good|excellent|highly?|experienced|professional)\b/,
  ],
  [2, /\b(?:intermediate|working|competent|good|practitioner|medium|mid|solid|conversational|skilled)\b/],
  [1, /\b(?:beginner|basic|basics|novice|elementary|junior|familiar|some|limited|learning|low)\b/],
];

/**
 * The level that free text says: "Advanced", "4/5", "80 %", "7 years".
 * Out: 0 none to 4 expert; null where it says none.
 */
export function readSkillLevel(text: string): number | null {
  const said = text.trim().toLowerCase();
  const [, part, whole] = /^(\d+(?:[.,]\d+)?)\s*(?:\/|of|out of)\s*(\d+)/.exec(said) ?? [];
  if (part && whole && Number(whole) > 0) return ofShare(decimal(part) / Number(whole));
  const [, percent] = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(said) ?? [];
  if (percent) return ofShare(decimal(percent) / 100);
  const [, years] = /(\d+(?:[.,]\d+)?)\s*\+?\s*(?:years?|yrs?)\b/.exec(said) ?? [];
  if (years) return decimal(years) >= 8 ? 4 : decimal(years) >= 4 ? 3 : decimal(years) >= 1 ? 2 : 1;
  // a bare number is a place on a ladder of five, or of ten
  if (/^\d{1,2}$/.test(said) && Number(said) <= 10)
    return ofShare(Number(said) / (Number(said) > 5 ? 10 : 5));
  return WORDS.find(([, words]) => words.test(said))?.[0] ?? null;
}

const decimal = (text: string) => Number(text.replace(',', '.'));
const ofShare = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 4);

/** How far gut and score may lie apart, of 100, and still agree. */
const CLOSE = 20;

/** What the gut can say of a role before the score is shown, each with the number it stands for. */
export const gutAnswers = [
  { value: 10, label: 'No' },
  { value: 30, label: 'Hardly' },
  { value: 50, label: 'Maybe' },
  { value: 70, label: 'Quite' },
  { value: 90, label: 'Very much' },
] as const;

/** What gut and score say to each other. In: both 0 to 100, the score null where it wasn't judged. Out: a sentence. */
export function gutMessage(gut: number, score: number | null): string {
  if (score === null) return 'The posting said too little to judge; your gut has the field to itself.';
  if (Math.abs(gut - score) <= CLOSE) return 'You and the score agree.';
  return gut > score
    ? 'Your gut is ahead of the score: what does it know that your plan doesn’t say yet?'
    : 'The score is ahead of your gut: which part of your plan is no longer you?';
}

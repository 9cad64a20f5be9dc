/** A thing that was looked at in each review: its name and its values, the oldest first; null: not said then. */
export interface Course {
  name: string;
  values: readonly (number | null)[];
}

/** What the levels did over the reviews, as a picture's title. In: a course for each skill. Out: one sentence. */
export function reviewsMessage(courses: readonly Course[]): string {
  const ways = courses.flatMap(({ name, values }) => {
    const said = values.filter((value) => value !== null);
    const [from, to] = [said[0], said.at(-1)];
    return from === undefined || to === undefined ? [] : [{ name, from, to }];
  });
  const [widest] = ways.sort((a, b) => b.to - b.from - (a.to - a.from));
  if (!widest) return 'No levels yet: the audit makes them.';
  if (widest.to > widest.from) return `${widest.name} rose from ${widest.from} to ${widest.to}.`;
  return ways.some(({ from, to }) => to < from)
    ? 'No level rose so far; what you ask of yourself may have.'
    : 'Your levels stand where they stood at the first review.';
}

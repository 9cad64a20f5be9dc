/** Stands for today's role as redesigned among the ids of saved roles. */
export const TODAY_ROLE = 'today';

/** Two to four stand side by side: more than four columns nobody compares. */
export const MOST_COMPARED = 4;

/** The roles that an address wants side by side: ids of saved roles, `TODAY_ROLE` among them; each once, at most four. */
export function comparedIds(query: URLSearchParams): string[] {
  const ids = (query.get('ids') ?? '').split('.').filter(Boolean);
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}

/** The address of roles side by side. In: ids of saved roles, perhaps `TODAY_ROLE`. */
export function compareAddress(ids: readonly string[]): string {
  return `#portfolio/compare?ids=${ids.map(encodeURIComponent).join('.')}`;
}

import { foldText } from './fold-text';
import { type SavedRole, stages } from './schema';

/** What a list of saved roles can be put in the order of. */
export const orders = ['fit', 'title', 'company', 'stage', 'excitement', 'nextOn', 'createdAt'] as const;
export type OrderBy = (typeof orders)[number];

/** An order; `down`: the highest, latest or last first. */
export interface Order {
  by: OrderBy;
  down: boolean;
}

/** What somebody means who asks for an order the first time: the best fits, the newest, the next date. */
export const firstDown: Record<OrderBy, boolean> = {
  fit: true,
  title: false,
  company: false,
  stage: true,
  excitement: true,
  nextOn: false,
  createdAt: true,
};

const folded = new Map<string, string>();
/** Names are folded once: to do it at each comparison would take most of the time. */
function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size > 50_000) folded.clear();
  const made = foldText(text);
  folded.set(text, made);
  return made;
}

/** What a role is compared by; null: it has none, and comes last either way. */
function comparedBy(role: SavedRole, by: OrderBy): string | number | null {
  switch (by) {
    case 'fit':
      return role.fitNow.fit;
    case 'stage':
      return stages.indexOf(role.stage);
    case 'title':
      return fold(role.title);
    case 'company':
      return role.company === null ? null : fold(role.company);
    default:
      return role[by];
  }
}

/** Puts roles in an order; equal ones stay newest first, then by id. In: roles, the order. Out: a new list. */
export function inOrder(roles: readonly SavedRole[], { by, down }: Order): SavedRole[] {
  const sense = down ? -1 : 1;
  return roles
    .map((role) => ({ role, value: comparedBy(role, by) }))
    .sort((a, b) => {
      if (a.value !== b.value) {
        if (a.value === null) return 1;
        if (b.value === null) return -1;
        return a.value < b.value ? -sense : sense;
      }
      return b.role.createdAt - a.role.createdAt || (a.role.id < b.role.id ? -1 : 1);
    })
    .map(({ role }) => role);
}

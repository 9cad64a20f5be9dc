import type { Axis } from '../fit/fit';
import { foldText } from './fold-text';
import { type SavedRole, type Stage, stages } from './schema';

/** Stands for a role option where a role has none. */
export const NO_PATHWAY = 'none';

/** Which saved roles are shown; as it is written in the address. */
export interface RoleFilter {
  /** Fuzzy, over title, employer, place, tags and note. */
  text: string;
  /** Ids of role options, `NO_PATHWAY` among them; empty: all. */
  under: readonly string[];
  /** Empty: all. */
  stages: readonly Stage[];
  /** What has to be at least `least`; null: nothing. */
  axis: Axis | 'fit' | null;
  /** 0 to 100. */
  least: number;
  /** A part of the place. */
  place: string;
}

export const noFilter: RoleFilter = { text: '', under: [], stages: [], axis: null, least: 60, place: '' };

/** Whether a filter leaves anything out. */
export function isFiltering({ text, under, stages, axis, place }: RoleFilter): boolean {
  return text.trim() !== '' || under.length > 0 || stages.length > 0 || axis !== null || place.trim() !== '';
}

const measured = ['fit', 'direction', 'growth', 'reach'] as const;

/** The filter that an address says; what it doesn't say, or says wrongly, is left out. */
export function filterOf(query: URLSearchParams): RoleFilter {
  const listed = (name: string) => (query.get(name) ?? '').split('.').filter(Boolean);
  const least = Number(query.get('least') ?? noFilter.least);
  return {
    text: query.get('q') ?? '',
    under: listed('under'),
    stages: stages.filter((stage) => listed('stage').includes(stage)),
    axis: measured.find((one) => one === query.get('axis')) ?? null,
    least: least >= 0 && least <= 100 ? least : noFilter.least,
    place: query.get('place') ?? '',
  };
}

/** A filter as parts of an address; what it leaves open is not in it. */
export function filterQuery({ text, under, stages, axis, least, place }: RoleFilter): Record<string, string> {
  return {
    ...(text ? { q: text } : {}),
    ...(under.length ? { under: under.join('.') } : {}),
    ...(stages.length ? { stage: stages.join('.') } : {}),
    ...(axis ? { axis, least: String(least) } : {}),
    ...(place ? { place } : {}),
  };
}

/**
 * The test that a role has to pass, its text aside (`searchRoles` is for that).
 * In: a filter, and the ids of the role options that there are; a role under one that was removed counts as under none.
 */
export function passes(
  { under, stages, axis, least, place }: RoleFilter,
  known: ReadonlySet<string>,
): (role: SavedRole) => boolean {
  const wantedPlace = foldText(place).trim();
  return (role) => {
    const option = role.roleId !== null && known.has(role.roleId) ? role.roleId : NO_PATHWAY;
    return (
      (!under.length || under.includes(option)) &&
      (!stages.length || stages.includes(role.stage)) &&
      (axis === null || (role.fitNow[axis] ?? -1) >= least) &&
      (!wantedPlace || foldText(role.location ?? '').includes(wantedPlace))
    );
  };
}

import type { ParsedTitle } from './parse-title';
import type { RoleSections } from './relatedness-features';
import { relatednessParameters as parameters } from './relatedness-parameters';
import { openTitleWords, type WrittenTitle } from './relatedness-words';

/** What relatedness compares of a title: how it is written, and where it stands among the roles. */
export interface TitlePoint extends WrittenTitle {
  certainty: number;
  roles: ArrayLike<number>;
  shares: ArrayLike<number>;
}

/** A title placed among the roles. */
export interface PlacedTitle extends TitlePoint {
  parsed: ParsedTitle;
  /** The role that goes by exactly this title, level words aside; undefined when none or several do. */
  role: number | undefined;
  /** How surely it is one of these roles, 0 to 1; 1 when one goes by it. */
  certainty: number;
  /** Roles that it is, or stands between, most alike first. */
  roles: readonly number[];
  /** How much it is each of them; together at most of length 1 in the roles' geometry. */
  shares: readonly number[];
}

/** Compares titles, whatever their level. */
export interface Relatedness {
  /** Reads a title and places it. Any text; remembered. */
  place(title: string): PlacedTitle;
  /** How related two titles are: 0 to 1, symmetric, a function of the two titles and nothing else. */
  relatedness(a: string | PlacedTitle, b: string | PlacedTitle): number;
  /** The same for one title and many: what can be computed once is. */
  relatednessTo(title: string | PlacedTitle): (other: string | TitlePoint) => number;
  /** How related two roles are by the knowledge, 0 to 1; a role with itself 1. */
  kinship(a: number, b: number): number;
}

const REMEMBERED = 5_000;

/**
 * Opens the part of the knowledge that compares titles.
 * A title is a point with two coordinates: where it stands among the roles (exactly one when a role goes by it, else
 * between those with the likest names), and how it is written (stems and trigrams by rarity). Two titles are related
 * when either says so: 1 − (1 − kinship of their roles)(1 − likeness of their words).
 * @param sections of the knowledge buffer, as `compileRoles` made them
 */
export function openRelatedness(sections: RoleSections): Relatedness {
  // from one related role to the next; a kinship of 0 is only on the way
  const kinSteps = sections.bytes('role.kinSteps');
  const kinships = sections.bytes('role.kinship');
  const kinStarts = sections.numbers('role.kinStarts');
  const size = kinStarts.length - 1;
  const words = openTitleWords(sections);
  const placed = new Map<string, PlacedTitle>();

  const kinship = (a: number, b: number) => {
    if (a === b) return 1;
    let other = 0;
    for (let i = kinStarts[a] ?? 0; i < (kinStarts[a + 1] ?? 0); i++) {
      other += kinSteps[i] ?? 0;
      if (other === b) return (kinships[i] ?? 0) / 255;
    }
    return 0;
  };

  /** Scales the shares so that the title's length in the roles' geometry is its certainty. */
  const scaled = (roles: readonly number[], shares: readonly number[], certainty: number) => {
    let square = 0;
    for (const [i, a] of roles.entries())
      for (const [j, b] of roles.entries()) square += (shares[i] ?? 0) * (shares[j] ?? 0) * kinship(a, b);
    const factor = square > 0 ? certainty / Math.sqrt(square) : 0;
    return shares.map((share) => share * factor);
  };

  const place = (title: string): PlacedTitle => {
    const known = placed.get(title);
    if (known) return known;
    const { parsed, written, exact, alike } = words.read(title);
    const best = alike[0]?.likeness ?? 0;
    const roles = exact.length ? exact : alike.map(({ role }) => role);
    const shares = exact.length
      ? exact.map(() => 1)
      : alike.map(({ likeness }) => (likeness / best) ** parameters.sharpness);
    const certainty = exact.length ? 1 : best ** parameters.certainty;
    const role = exact.length === 1 ? exact[0] : undefined;
    const made = { ...written, parsed, role, certainty, roles, shares: scaled(roles, shares, certainty) };
    if (placed.size >= REMEMBERED) placed.clear();
    placed.set(title, made);
    return made;
  };

  const at = (title: string | PlacedTitle) => (typeof title === 'string' ? place(title) : title);

  const relatednessTo = (title: string | PlacedTitle) => {
    const one = at(title);
    const field = new Float64Array(size);
    for (const [n, role] of one.roles.entries()) {
      const share = one.shares[n] ?? 0;
      field[role] = (field[role] ?? 0) + share;
      let other = 0;
      for (let i = kinStarts[role] ?? 0; i < (kinStarts[role + 1] ?? 0); i++) {
        other += kinSteps[i] ?? 0;
        field[other] = (field[other] ?? 0) + (share * (kinships[i] ?? 0)) / 255;
      }
    }
    const weights = new Float64Array(words.features);
    for (let i = 0; i < one.features.length; i++) weights[one.features[i] ?? 0] = one.weights[i] ?? 0;
    return (another: string | TitlePoint) => {
      const other = typeof another === 'string' ? place(another) : another;
      let kin = 0;
      for (let i = 0; i < other.roles.length; i++)
        kin += (other.shares[i] ?? 0) * (field[other.roles[i] ?? 0] ?? 0);
      let alike = 0;
      for (let i = 0; i < other.features.length; i++)
        alike += (other.weights[i] ?? 0) * (weights[other.features[i] ?? 0] ?? 0);
      const deference = parameters.deference * one.certainty * other.certainty;
      return 1 - (1 - Math.min(1, kin)) * (1 - Math.min(1, alike) ** (1 + deference));
    };
  };

  return { place, kinship, relatednessTo, relatedness: (a, b) => relatednessTo(a)(b) };
}

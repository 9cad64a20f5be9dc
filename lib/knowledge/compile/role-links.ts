import type { RoleEntry } from '../field';
import { relatednessParameters as parameters } from '../titles/relatedness-parameters';
import type { NamedRole } from './named-role';

/**
 * How related any two roles are: links (near, skills, function) followed by a short walk, so that a
 * neighbour's neighbour counts too. The walk is a truncated von Neumann diffusion kernel on the normalised graph
 * (Kandola, Shawe-Taylor & Cristianini 2002), taken as a cosine.
 * @param roles whose `near` may name any title of another role; names that no role has are passed over
 * @param named all names of the roles
 * @returns for each role the others that it is related to, by ascending number, with how much: above 0 to 1
 */
export function linkRoles(
  roles: readonly RoleEntry[],
  named: readonly NamedRole[],
): { role: number; kinship: number }[][] {
  const size = roles.length;
  const links = linksOf(roles, named);
  const degrees = links.map((row) => sum(row) + parameters.inertia);
  const step = links.map((row, i) =>
    row.map((link, j) => (parameters.walk * link) / Math.sqrt((degrees[i] ?? 1) * (degrees[j] ?? 1))),
  );
  let reach: Float64Array[] = step.map((_, i) =>
    Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)),
  );
  // Horner's scheme: 1 + s(1 + s(1 + …))
  for (let n = 0; n < parameters.steps; n++) reach = product(step, reach).map((row, i) => withOne(row, i));
  return reach.map((row, i) =>
    [...row.keys()].flatMap((j) => {
      const cosine = value(reach, i, j) / Math.sqrt(value(reach, i, i) * value(reach, j, j));
      const kinship = Math.min(1, cosine) ** parameters.curve;
      return j !== i && kinship >= parameters.kinshipFloor ? [{ role: j, kinship }] : [];
    }),
  );
}

/** Steps of the walk less likely than this are not taken: they are most of them, and change nothing. */
const WEAK = 1e-3;

function linksOf(roles: readonly RoleEntry[], named: readonly NamedRole[]): Float64Array[] {
  const size = roles.length;
  const links = roles.map(() => new Float64Array(size));
  const connect = (i: number, j: number, weight: number) => {
    if (i === j) return;
    const [a, b] = [links[i], links[j]];
    if (!a || !b) return;
    a[j] = b[i] = value(links, i, j) + weight;
  };
  const roleOf = new Map(named.map(({ name, role }) => [name.toLowerCase(), role]));
  for (const [role, { title }] of roles.entries()) roleOf.set(title.toLowerCase(), role);
  for (const [i, { near = [] }] of roles.entries())
    for (const title of near) connect(i, roleOf.get(title.toLowerCase()) ?? i, parameters.near);
  const skills = rarityVectors(roles.map((role) => Object.entries(role.skills)));
  roles.forEach((role, i) => {
    for (let j = 0; j < i; j++) {
      const kin = role.function === roles[j]?.function ? parameters.sameFunction : 0;
      connect(i, j, kin + parameters.skills * dot(skills[i], skills[j]));
    }
  });
  return links;
}

type Vector = ReadonlyMap<string, number>;

/** Unit vectors of the weights times how few of the lists have the key. */
function rarityVectors(lists: readonly (readonly [string, number])[][]): Vector[] {
  const spread = new Map<string, number>();
  for (const list of lists) for (const [key] of list) spread.set(key, (spread.get(key) ?? 0) + 1);
  return lists.map((list) => {
    const weighed = list.map(
      ([key, weight]) => [key, weight * Math.log(1 + lists.length / (spread.get(key) ?? 1))] as const,
    );
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([key, weight]) => [key, weight / length]));
  });
}

function dot(a: Vector = new Map(), b: Vector = new Map()): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let total = 0;
  for (const [key, weight] of few) total += weight * (many.get(key) ?? 0);
  return total;
}

function product(a: Float64Array[], b: Float64Array[]): Float64Array[] {
  return a.map((row) => {
    const out = new Float64Array(row.length);
    row.forEach((factor, k) => {
      const other = b[k];
      if (factor > WEAK && other)
        for (let j = 0; j < out.length; j++) out[j] = (out[j] ?? 0) + factor * (other[j] ?? 0);
    });
    return out;
  });
}

function withOne(row: Float64Array, at: number): Float64Array {
  row[at] = (row[at] ?? 0) + 1;
  return row;
}

const value = (rows: readonly Float64Array[], i: number, j: number) => rows[i]?.[j] ?? 0;
const sum = (row: Float64Array) => row.reduce((total, x) => total + x, 0);

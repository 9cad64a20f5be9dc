import type { Lens } from '../../fit/compiled-plan';
import { inWords } from '../../plan/in-words';
import { pathwaysOf } from '../../plan/pathways';
import { asksForWanted, type Placed } from './asked';
import { least, percent, type Statement, tooFew } from './statement';

/** The saved roles on one pathway, and how many of them ask for each target skill. */
export interface WayDemand {
  /** The role options that it leads over. */
  roleIds: string[];
  titles: string[];
  roles: number;
  /** In the order of the skills. */
  asked: number[];
}

/** How often each target skill is asked for: by all saved roles, and on each pathway. */
export interface Demand {
  skills: { id: string; name: string }[];
  roles: number;
  asked: number[];
  ways: WayDemand[];
}

/** Counts who asks for the target skills. Out: takes roles one by one; tells what was counted. */
export function countDemand(lens: Lens): { add: (placed: Placed) => void; told: () => Demand } {
  const asks = asksForWanted(lens);
  const targets = lens.wanted.flatMap(({ kind, id, name }, number) =>
    kind === 'target' ? [{ id, name, number }] : [],
  );
  const nothing = () => ({ roles: 0, asked: targets.map(() => 0) });
  const all = nothing();
  const ways = pathwaysOf(lens.plan).map(({ roles }): WayDemand => {
    const named = roles.filter(({ title }) => title.trim());
    return { roleIds: named.map(({ id }) => id), titles: named.map(({ title }) => title), ...nothing() };
  });
  return {
    add: (placed) => {
      const { roleId } = placed.role;
      const counted = [all, ...ways.filter(({ roleIds }) => roleId !== null && roleIds.includes(roleId))];
      for (const one of counted) one.roles++;
      targets.forEach(({ number }, skill) => {
        if (asks(placed, number)) for (const { asked } of counted) asked[skill] = (asked[skill] ?? 0) + 1;
      });
    },
    told: () => ({
      skills: targets.map(({ id, name }) => ({ id, name })),
      ...all,
      ways: ways.filter(({ titles }) => titles.length),
    }),
  };
}

/** Asked for by fewer than this share, a target skill isn't one that the market speaks of. */
const RARELY = 0.15;

/** What the demand says, and what to do about it. */
export function demandMessage({ skills, roles, asked, ways }: Demand): Statement {
  if (roles < least.market)
    return tooFew('what your saved roles ask for', 'saved roles', roles, least.market);
  const [way] = [...ways].sort((a, b) => b.roles - a.roles);
  const heard = skills.filter((_, at) => (asked[at] ?? 0) / roles >= RARELY);
  const silent = skills.filter((skill) => !heard.includes(skill)).map(({ name }) => name);
  const most = asked.indexOf(Math.max(...asked));
  const first = skills[most]?.name ?? '';
  const count = heard.length === 0 ? 'None' : heard.length === skills.length ? 'All' : `${heard.length}`;
  const title =
    skills.length === 1
      ? `${percent(asked[0] ?? 0, roles)} of your saved roles ask for ${first}`
      : `${count} of your ${skills.length} target skills ${heard.length > 1 ? 'are' : 'is'} asked for again and again`;
  if (silent.length)
    return {
      title,
      advice: `Few ask for ${inWords(silent)}. Give ${silent.length > 1 ? 'them' : 'it'} the names that postings use, or save roles that need ${silent.length > 1 ? 'them' : 'it'}.`,
    };
  const onWay =
    way && way.roles >= least.way
      ? ` On your fullest pathway it is ${percent(way.asked[most] ?? 0, way.roles)}.`
      : '';
  return {
    title,
    advice: `${first} is asked for most, by ${percent(asked[most] ?? 0, roles)}.${onWay} Practise that one first.`,
  };
}

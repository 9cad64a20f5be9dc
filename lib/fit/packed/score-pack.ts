import { levelKept } from '../direction';
import type { FitKind } from '../fit';
import { worth } from '../growth';
import { logistic } from '../log-odds';
import { combine, kindOf } from '../measure';
import { yearsFor } from '../own';
import { given } from '../weights';
import type { PackedLens } from './compile';
import { type EvidencePack, Flag, isLicence, markPlace, NONE } from './pack';
import { comparison } from './titles';

/** A packed posting's score: axes and fit from 0 to 1. */
export interface PackedScore {
  fit: number | null;
  direction: number | null;
  growth: number | null;
  reach: number | null;
  kind: FitKind;
}

/** What is left of 1 after one more share of it: 1 − Π(1 − share) is `together`, a share at a time. */
const less = (left: number, share: number) => left * (1 - Math.min(1, Math.max(0, share)));

/**
 * Scores the postings of a pack as `measure` scores them one by one, without reading a text: the same formulas over
 * columns. A test holds both to the same results.
 *
 * - Direction: the best option's 1 − (1 − title × confirmed)(1 − text)(1 − named), less what its level is off.
 * - Growth: (1 − Π(1 − worth × exercise)) ^ sharpness, less what is today's job again, less duties to be shed.
 * - Reach: the logistic curve over base, planned, current, years, skills, covered, doors and languages.
 *
 * In: the compiled lens, and a pack that has columns for all its phrases and options. Out: `tell` is given each
 * posting's place and score; the score object is the same one each time.
 * @throws when a column is missing.
 */
export function scorePack(
  packed: PackedLens,
  pack: EvidencePack,
  tell: (place: number, score: PackedScore) => void,
): void {
  const { lens, options, levels, builders, has, usual, spoken: plainly, asked: askedBy } = packed;
  const { own, wanted, telling, numbers } = lens;
  const { direction: d, growth: g, reach: r } = numbers;
  const { columns } = pack;
  const { conceptEnds, concepts, conceptMarks, roleEnds, roles, shares } = columns;
  const sayings = packed.phrases.map((key) => columnOf(pack.phrases, key));
  const named = options.map(({ key }) => columnOf(pack.named, key));
  const likeness = options.map(({ option, key }) =>
    comparison(columns, `like ${key}`, (title, job) => option.likeness(title, job).value),
  );
  const excluded = options.map(({ option }) =>
    comparison(columns, `not ${JSON.stringify(option.role.notThese)}`, (title) => option.excluded(title)),
  );
  const { likeness: likeToday } = own;
  const today = likeToday && comparison(columns, `like today ${own.title}`, (title) => likeToday(title));
  const line = comparison(columns, `in line ${own.title}`, (title) => own.inLine(title));
  const hasTargets = wanted.some(({ kind }) => kind !== 'current' && kind !== 'shed');

  // scratch, used again for each posting
  const spoken = new Float64Array(has.length);
  const alike = new Float64Array(options.length);
  const expected = new Float64Array(wanted.length);
  const said = new Float64Array(wanted.length);
  const score: PackedScore = { fit: null, direction: null, growth: null, reach: null, kind: 'off-plan' };

  for (let at = 0; at < pack.ids.length; at++) {
    const flags = columns.flags[at] ?? 0;
    const titled = (flags & Flag.titled) !== 0;
    const enough = (flags & Flag.enough) !== 0;
    const readable = (flags & Flag.readable) !== 0;
    const level = columns.level[at] ?? 0;
    for (let w = 0; w < said.length; w++) said[w] = sayings[w]?.said[at] ?? 0;

    // what the text speaks of, and what of its requirements one has
    const [first, last] = [at ? (conceptEnds[at - 1] ?? 0) : 0, conceptEnds[at] ?? 0];
    let met = 0;
    let unmet = 0;
    let licences = 0;
    for (let c = first; c < last; c++) {
      const concept = concepts[c] ?? 0;
      const mark = conceptMarks[c] ?? 0;
      const place = markPlace(mark);
      spoken[concept] = Math.max(spoken[concept] ?? 0, plainly[place] ?? 0);
      const strength = askedBy[place] ?? 0;
      if (!strength) continue;
      const weight = strength * (telling[concept] ?? 1);
      const have = has[concept] ?? 0;
      met += weight * have;
      unmet += weight * (1 - have);
      if (isLicence(mark) && have < given.licensed) licences++;
    }

    // Direction
    let nearest = -1;
    let nearestValue = 0;
    let best = Number.NEGATIVE_INFINITY;
    let planned = 0;
    for (let o = 0; o < options.length; o++) {
      const one = options[o];
      if (!one) continue;
      const kept = 1 - (excluded[o]?.[at] ?? 0);
      const title = kept * (likeness[o]?.[at] ?? 0) ** d.sharpness;
      let found = 0;
      for (let s = 0; s < one.skills.length; s++)
        found += (one.weights[s] ?? 0) * (spoken[one.skills[s] ?? 0] ?? 0);
      const text = kept * (one.all > 0 ? found / one.all : 0);
      let builds = 0;
      for (const number of one.option.builds) builds = Math.max(builds, said[number] ?? 0);
      const confirmed = readable ? 1 - less(less(1, text / given.plenty), builds * d.builds) : 1;
      const isNamed = kept > 0.5 && named[o]?.[at] === 1;
      const byTitle = less(1, title * (1 - d.doubt * (1 - confirmed)));
      const together = 1 - less(less(byTitle, d.text * text), isNamed ? d.named : 0);
      alike[o] = together;
      const value = together * levelKept(d, one.steps[level] ?? 0);
      const preference = value - (one.nearness[level] ?? 0);
      if (preference > best) {
        best = preference;
        nearest = o;
        nearestValue = value;
      }
      planned = Math.max(planned, title * one.ready);
    }
    for (let c = first; c < last; c++) spoken[concepts[c] ?? 0] = 0;

    // Growth
    const likeNow = today?.[at] ?? 0;
    const stakes = 1 - (1 - given.stake) ** ((columns.stakes[at] ?? 0) + (packed.up[level] ?? 0));
    expected.fill(0);
    for (let t = at ? (roleEnds[2 * at - 1] ?? 0) : 0; t < (roleEnds[2 * at] ?? 0); t++) {
      const role = roles[t] ?? 0;
      const share = shares[t] ?? 0;
      for (let u = usual.starts[role] ?? 0; u < (usual.starts[role + 1] ?? 0); u++) {
        const number = usual.wanted[u] ?? 0;
        const central = (usual.central[u] ?? 0) * share * (usual.links[u] ?? 0);
        expected[number] = Math.max(expected[number] ?? 0, central);
      }
    }
    let unbuilt = 1;
    let unshed = 1;
    let silent = true;
    const trust = readable ? g.expected : 1;
    for (let w = 0; w < wanted.length; w++) {
      const one = wanted[w];
      if (!one || one.kind === 'current') continue;
      const saying = said[w] ?? 0;
      if (one.kind === 'shed') {
        unshed = less(unshed, g.shed * given.minds[one.treatment] * saying);
        continue;
      }
      let most = expected[w] ?? 0;
      for (const o of builders[w] ?? []) most = Math.max(most, alike[o] ?? 0);
      const expects = trust * most;
      if (saying + expects > given.leastGrowth) silent = false;
      unbuilt = less(unbuilt, worth(g, one, stakes) * (1 - less(less(1, saying), expects)));
    }
    const full = (1 - unbuilt) ** (readable ? g.sharpness : 1);
    const same = full * g.same * Math.max(0, 2 * likeNow - 1);
    const lost = (full - same) * (1 - unshed);
    const grows = hasTargets && (readable || !silent) ? full - same - lost : null;

    // Reach
    const asked = columns.years[at] ?? NONE;
    let inLine = Math.max(likeNow, line[at] ?? 0);
    let unskilled = 1;
    for (let w = 0; w < wanted.length; w++) {
      const shows = levels[w] ?? 0;
      if (asked !== NONE) inLine = Math.max(inLine, (sayings[w]?.years[at] ?? 0) * shows);
      unskilled = less(unskilled, given.half * shows * (said[w] ?? 0));
    }
    const yearsWanted = asked === NONE ? (packed.usualYears[level] ?? 0) : asked;
    const yearsHad = yearsFor(own, inLine, yearsWanted);
    let doors = licences;
    for (let kind = 0; kind < packed.open.length; kind++)
      if (!packed.open[kind]) doors += ((columns.doors[at] ?? 0) >>> (2 * kind)) & 3;
    const terms =
      r.planned * planned +
      r.current * likeNow +
      -r.year * Math.max(0, yearsWanted - yearsHad) +
      r.skills * (1 - unskilled) +
      (r.covered * met) / (met + unmet + 1) +
      -r.door * Math.min(2, doors) +
      -r.language * (flags & Flag.language ? 1 : 0);

    const axes = {
      direction: nearest >= 0 && (titled || enough) ? nearestValue : null,
      growth: enough ? grows : null,
      reach: enough && own.isSaid && titled ? logistic(r.base + terms) : null,
    };
    score.fit = titled && enough ? combine(lens, axes) : null;
    score.direction = axes.direction;
    score.growth = axes.growth;
    score.reach = axes.reach;
    const option = options[nearest]?.option;
    score.kind = kindOf(lens, score.fit, axes, option && { option, value: nearestValue });
    tell(at, score);
  }
}

function columnOf<Column>(columns: Record<string, Column>, key: string): Column {
  const column = columns[key];
  if (!column)
    throw new Error('A pack was to be scored before all phrases of the plan were looked for in it.');
  return column;
}

import { levelOf } from '../../plan/audit';
import { ledgerMessage, ledgerOf } from '../../plan/ledger';
import { focusWords, kindWords, levelWords } from '../../plan/plan-words';
import type { Plan, Role } from '../../plan/schema';
import { propositionLine, wayLines } from './plan-lines';
import { type Block, list, paragraph, part, type Sheet, section, table } from './sheet';

const horizons: Record<Role['horizon'], string> = { now: 'now', '1-2y': '1–2 years', '3-5y': '3–5 years' };
const inLevels = (level: number | null) => (level === null ? 'not said' : (levelWords[level] ?? ''));
const inHours = (hours: number | null) => (hours === null ? '' : `${hours} h a week`);
/** Parts of a line, without the full stops of those that are sentences. */
const joined = (...parts: string[]) =>
  parts
    .map((text) => text.trim().replace(/\.$/, ''))
    .filter(Boolean)
    .join(' · ');

/** The whole plan to read at one sitting. In: the plan, the day as "2026-11-22". Empty parts are left out. */
export function planSheet(plan: Plan, day: string): Sheet {
  const { profile } = plan;
  return {
    title: 'My career plan',
    under: joined(profile.currentTitle, profile.currentCompany, day),
    blocks: [
      ...visionBlocks(plan),
      ...productBlocks(plan),
      ...skillBlocks(plan),
      ...optionBlocks(plan),
      ...roadmapBlocks(plan),
      ...todayBlocks(plan),
      ...proofBlocks(plan),
    ],
  };
}

function visionBlocks({ profile }: Plan): Block[] {
  return section('Where I want to be in five years', [
    paragraph(profile.vision),
    list([
      profile.visionProblems && `Problems to solve: ${profile.visionProblems}`,
      profile.visionWhom && `For whom: ${profile.visionWhom}`,
      profile.visionImpact && `The impact: ${profile.visionImpact}`,
      profile.visionEnergy && `What gives me energy: ${profile.visionEnergy}`,
      profile.visionKnownFor && `To be known for: ${profile.visionKnownFor}`,
    ]),
  ]);
}

function productBlocks({ profile, valueItems }: Plan): Block[] {
  const of = (kind: 'problem' | 'outcome') =>
    list(
      valueItems
        .filter((item) => item.kind === kind)
        .map(({ text, why }) => (why ? `${text.replace(/[.:]$/, '')}: ${why}` : text)),
    );
  return section('What I am worth to others', [
    paragraph(propositionLine(profile)),
    paragraph(profile.reliedOnFor && `People rely on me for: ${profile.reliedOnFor}`),
    ...part('Problems I solve', [of('problem')]),
    ...part('What is better because of me', [of('outcome')]),
  ]);
}

function skillBlocks({ skills, currentSkills }: Plan): Block[] {
  const named = skills.filter(({ name }) => name.trim());
  return section('The skills I build', [
    table(
      ['Skill', 'Today', 'Target', 'Focus', 'Why'],
      named.map((skill) => [
        skill.name,
        inLevels(levelOf(skill)),
        inLevels(skill.targetLevel),
        focusWords[skill.focus].toLowerCase(),
        skill.why,
      ]),
    ),
    ...part('Skills of today', [
      list(currentSkills.map(({ name, level }) => `${name} (${inLevels(level)})`)),
    ]),
  ]);
}

function optionBlocks(plan: Plan): Block[] {
  const titled = plan.roles.filter(({ title }) => title.trim());
  const nameOf = new Map([...plan.skills, ...plan.capabilityTargets].map(({ id, name }) => [id, name]));
  const builds = (ids: readonly string[]) => ids.flatMap((id) => nameOf.get(id) ?? []).join(', ');
  return section('Roles that could be steps', [
    table(
      ['Role', 'Kind', 'When', 'Builds'],
      titled.map((role) => [
        joined(role.title, role.team, role.industry),
        kindWords[role.kind],
        horizons[role.horizon],
        builds(role.buildsIds),
      ]),
    ),
    ...part('Ways there', [list(wayLines(plan))]),
  ]);
}

function roadmapBlocks({ actions, milestones, capabilityTargets }: Plan): Block[] {
  return section('The road there', [
    ...part('What those roles need', [list(capabilityTargets.map(({ name }) => name))]),
    ...part('Actions', [
      list(
        actions
          .filter(({ state }) => state !== 'dropped')
          .map(({ text, due, state }) => joined(text, state === 'done' ? 'done' : due ? `by ${due}` : '')),
      ),
    ]),
    ...part('Milestones', [
      list(
        milestones.map(({ text, due, reachedOn }) =>
          joined(text, reachedOn ? `reached ${reachedOn}` : due ? `by ${due}` : ''),
        ),
      ),
    ]),
  ]);
}

function todayBlocks(plan: Plan): Block[] {
  const { duties, reinvestments } = plan;
  const there = duties.some(({ text }) => text.trim()) || reinvestments.some(({ text }) => text.trim());
  return section('My role today, redesigned', [
    there ? paragraph(ledgerMessage(ledgerOf(plan))) : null,
    table(
      ['Duty', 'What becomes of it', 'Hours'],
      duties
        .filter(({ text }) => text.trim())
        .map(({ text, treatment, means, hoursAWeek }) => [
          text,
          joined(treatment, means),
          inHours(hoursAWeek),
        ]),
    ),
    ...part('Where the time goes', [
      list(reinvestments.map(({ text, hoursAWeek }) => joined(text, inHours(hoursAWeek)))),
    ]),
  ]);
}

function proofBlocks({ proofs }: Plan): Block[] {
  return section('Proof', [
    list(proofs.map(({ what, result, figure, on }) => joined(what, result, figure, on))),
  ]);
}

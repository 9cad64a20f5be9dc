import { levelOf } from '../../plan/audit';
import { ledgerMessage, ledgerOf } from '../../plan/ledger';
import { focusWords, levelWords } from '../../plan/plan-words';
import type { Plan, Skill } from '../../plan/schema';
import { propositionLine, wayLines } from './plan-lines';
import { list, paragraph, type Sheet, section } from './sheet';

/** So many ways, actions and milestones fit on a page beside the rest. */
const WAYS = 4;
const ACTIONS = 6;
const MILESTONES = 4;
/** Longer texts are cut here, in UTF-16 units, at a word. */
const SENTENCES = 420;

/** The plan on one page, for the wall: where to, with what, by which ways, and what is next. In: the plan, the day. */
export function pageSheet(plan: Plan, day: string): Sheet {
  const { profile } = plan;
  return {
    title: 'My career plan',
    under: [profile.currentTitle, day].filter((text) => text.trim()).join(' · '),
    blocks: [
      ...section('In five years', [
        paragraph(cut(profile.vision)),
        paragraph(profile.visionKnownFor && `Known for: ${cut(profile.visionKnownFor)}`),
      ]),
      ...section('What I bring', [paragraph(propositionLine(profile))]),
      ...section('Skills I build', [list(plan.skills.filter(({ name }) => name.trim()).map(saySkill))]),
      ...section('Ways there', [list(wayLines(plan).slice(0, WAYS))]),
      ...section('Next', [list(nextOf(plan))]),
      ...section('Milestones', [
        list(
          plan.milestones
            .filter(({ reachedOn }) => !reachedOn)
            .slice(0, MILESTONES)
            .map(({ text, due }) => withDay(text, due)),
        ),
      ]),
      ...section('My week', [
        plan.duties.some(({ hoursAWeek }) => hoursAWeek) ? paragraph(ledgerMessage(ledgerOf(plan))) : null,
      ]),
    ],
  };
}

const withDay = (text: string, due: string | null) => (due ? `${text} · by ${due}` : text);

function saySkill(skill: Skill): string {
  const level = levelOf(skill);
  const from = level === null ? '' : `${levelWords[level]} → `;
  return `${skill.name}: ${from}${levelWords[skill.targetLevel]} (${focusWords[skill.focus].toLowerCase()})`;
}

/** Open actions, those with a date first. */
function nextOf({ actions }: Plan): string[] {
  const when = (due: string | null) => due ?? '9999';
  return actions
    .filter(({ state, text }) => state === 'open' && text.trim())
    .toSorted((a, b) => (when(a.due) < when(b.due) ? -1 : when(a.due) > when(b.due) ? 1 : a.order - b.order))
    .slice(0, ACTIONS)
    .map(({ text, due }) => withDay(text, due));
}

const cut = (text: string) =>
  text.length > SENTENCES ? `${text.slice(0, SENTENCES).replace(/\s+\S*$/, '')} …` : text;

import { auditQuestions } from '../../plan/audit';
import type { Plan } from '../../plan/schema';
import type { SavedRole } from '../../portfolio/schema';
import { stageNames } from '../../portfolio/stage-names';
import { payWords } from '../../posting/pay-words';
import { planSheet } from './plan-sheet';
import { list, mapTexts, part, type Sheet, section, table } from './sheet';

/** What is left out of a coach copy. */
export interface LeftOut {
  /** Names of employers, wherever they stand. */
  companies: boolean;
  /** Notes on saved roles and the evidence lines of the audit. */
  notes: boolean;
  /** What roles pay, and amounts of money in any text. */
  pay: boolean;
}

const questions = {
  usedToday: 'Used in my role today',
  highStakes: 'Confident when the stakes are high',
  trusted: 'Others trust me with it',
  couldTeach: 'Could teach or lead it',
} as const;

/** An amount of money with its sign or code, before or behind. */
const AMOUNT =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN)\b)\s?\d[\d.,'’ ]*\d?\s?(?:k\b|m\b)?|\b\d[\d.,'’]*\s?k?\s?(?:[€£$]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|euros?|pounds|dollars)\b)|\b\d{2,3}k\b/gi;

/**
 * A copy of plan and portfolio for a coach, without what the person leaves out.
 * In: the plan, the saved roles, what is left out, the day as "2026-11-22".
 */
export function coachSheet(plan: Plan, saved: readonly SavedRole[], leftOut: LeftOut, day: string): Sheet {
  const sheet = planSheet(plan, day);
  const blocks = [
    ...sheet.blocks,
    ...(leftOut.notes ? [] : auditBlocks(plan)),
    ...section('Roles I have saved', [
      table(
        [
          'Role',
          ...(leftOut.companies ? [] : ['Company']),
          'Stage',
          'Fit',
          ...(leftOut.pay ? [] : ['Pay']),
          ...(leftOut.notes ? [] : ['Notes']),
        ],
        saved.map((role) => [
          role.title,
          ...(leftOut.companies ? [] : [role.company ?? '']),
          stageNames[role.stage],
          role.fitNow.fit === null ? '–' : String(Math.round(role.fitNow.fit)),
          ...(leftOut.pay ? [] : [payWords(role.pay)]),
          ...(leftOut.notes ? [] : [role.note]),
        ]),
      ),
    ]),
  ];
  const names = leftOut.companies
    ? [plan.profile.currentCompany, ...saved.map(({ company }) => company ?? '')]
    : [];
  const hide = hiding(names);
  return mapTexts({ ...sheet, blocks }, (text) => {
    const shown = hide(text);
    return leftOut.pay ? shown.replace(AMOUNT, 'an amount') : shown;
  });
}

function auditBlocks({ skills }: Plan) {
  const said = skills.flatMap((skill) =>
    part(skill.name, [
      list(
        auditQuestions.map((question) => {
          const { answer, evidence } = skill[question];
          return answer ? `${questions[question]}: ${answer}${evidence ? `. ${evidence}` : ''}` : '';
        }),
      ),
    ]),
  );
  return section('My audit', said);
}

/** Puts "a company" in place of names, the longest first, however they are capitalised. */
function hiding(names: readonly string[]): (text: string) => string {
  const there = [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 1))];
  if (!there.length) return (text) => text;
  const spelt = there
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelt.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(any, 'a company');
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditQuestions, levelOf } from '../../lib/plan/audit';
import { newEntry } from '../../lib/plan/create';
import { mergedSkill, sameSkills } from '../../lib/plan/duplicates';
import { focusAdvice, noMoreSkills } from '../../lib/plan/focus';
import { gapMessage, gapsOf } from '../../lib/plan/gaps';
import { ledgerMessage, ledgerOf } from '../../lib/plan/ledger';
import { roadmapMessage, roadmapOf } from '../../lib/plan/roadmap';
import { samplePlan } from '../../lib/plan/sample';
import { skillSchema } from '../../lib/plan/schema';
import { suggestedActions } from '../../lib/plan/suggested-actions';
import { anySkill, planWith } from './arbitrary-plan';

const skill = (fields: Parameters<typeof newEntry<'skills'>>[1]) => newEntry('skills', fields, 0, 0);

describe('the level', () => {
  test('is the sum of the answers rounded down, the guess while one is missing', () => {
    fc.assert(
      fc.property(anySkill, (one) => {
        const answers = auditQuestions.map((question) => one[question].answer);
        const points =
          answers.filter((a) => a === 'yes').length + answers.filter((a) => a === 'partly').length / 2;
        expect(levelOf(one)).toBe(answers.includes(null) ? one.guessedLevel : Math.floor(points));
      }),
    );
  });

  test('never falls when an answer gets better', () => {
    const better = { no: 'partly', partly: 'yes', yes: 'yes' } as const;
    fc.assert(
      fc.property(anySkill, fc.constantFrom(...auditQuestions), (one, question) => {
        const { answer } = one[question];
        if (answer === null || auditQuestions.some((other) => one[other].answer === null)) return;
        const lifted = { ...one, [question]: { ...one[question], answer: better[answer] } };
        expect(levelOf(lifted) ?? 0).toBeGreaterThanOrEqual(levelOf(one) ?? 0);
      }),
    );
  });
});

describe('the focus rule', () => {
  const of = (...focuses: ('world-class' | 'must-build' | 'support')[]) =>
    focusAdvice(focuses.map((focus, at) => skill({ name: `Skill ${at}`, focus, guessedLevel: 3 }))).map(
      ({ about }) => about,
    );
  test('is content with one or two strengths and one must-build', () => {
    expect(of('world-class', 'must-build', 'support')).toEqual([]);
    expect(of('world-class', 'world-class', 'must-build')).toEqual([]);
  });
  test('explains what is broken', () => {
    expect(of('must-build', 'must-build', 'world-class')).toEqual(['must-build']);
    expect(of('world-class', 'world-class', 'world-class', 'must-build')).toEqual(['world-class']);
    expect(of('support', 'support')).toEqual(['world-class', 'must-build']);
  });
  test('says when what is to become world-class is no strength', () => {
    const weak = skill({ name: 'Budgeting', focus: 'world-class', guessedLevel: 1 });
    const must = skill({ name: 'SQL', focus: 'must-build', guessedLevel: 1 });
    expect(focusAdvice([weak, must]).map(({ about }) => about)).toEqual(['strength']);
  });
  test('changes nothing and never throws', () => {
    fc.assert(
      fc.property(fc.array(anySkill, { maxLength: 5 }), (skills) => {
        const before = JSON.stringify(skills);
        focusAdvice(skills);
        expect(JSON.stringify(skills)).toBe(before);
      }),
    );
  });
});

test('a sixth skill is refused with the reason', () => {
  fc.assert(
    fc.property(fc.array(anySkill, { maxLength: 8 }), (skills) => {
      expect(noMoreSkills(skills) === null).toBe(skills.length < 5);
    }),
  );
});

describe('a skill twice', () => {
  const meant = (name: string) => (/story|presenting data/i.test(name) ? 7 : undefined);
  const story = skill({ name: 'Data storytelling', why: 'For the board.', targetLevel: 3 });

  test('is seen by its name, by another name, and by what the vocabulary knows', () => {
    const others = [
      skill({ name: ' data-storytelling ' }),
      skill({ name: 'Charts', alsoKnownAs: ['Data Storytelling'] }),
      skill({ name: 'Presenting data' }),
    ];
    for (const again of others) expect(sameSkills([story, again], meant)).toEqual([{ kept: story, again }]);
    expect(
      sameSkills([story, skill({ name: 'Welding' }), skill({ name: '' }), skill({ name: '' })], meant),
    ).toEqual([]);
  });

  test('loses no name and no reason when merged', () => {
    const again = skill({ name: 'Presenting data', why: 'Others decide by it.', targetLevel: 4 });
    expect(mergedSkill({ kept: story, again })).toMatchObject({
      alsoKnownAs: ['Presenting data'],
      why: 'For the board.\nOthers decide by it.',
      targetLevel: 4,
    });
  });

  test('makes a valid record of any two', () => {
    fc.assert(
      fc.property(anySkill, anySkill, (kept, again) => {
        const merged = { ...kept, ...mergedSkill({ kept, again }) };
        expect(skillSchema.safeParse(merged).success).toBe(true);
        expect(sameSkills([merged], () => undefined)).toEqual([]);
      }),
    );
  });
});

test('gaps are never negative, and unknown where the level is', () => {
  fc.assert(
    fc.property(fc.array(anySkill, { maxLength: 5 }), (skills) => {
      for (const { today, toGo } of gapsOf(skills)) {
        if (today === null) expect(toGo).toBeNull();
        else expect(toGo).toBeGreaterThanOrEqual(0);
      }
      expect(gapMessage(gapsOf(skills))).not.toBe('');
    }),
  );
});

test('the ledger weighs hours freed against hours put to use', () => {
  const ledger = ledgerOf(samplePlan(0));
  expect(ledger).toMatchObject({ freedHours: 11, usedHours: 7, withoutHours: 0 });
  expect(ledgerMessage(ledger)).toBe('11 hours a week come free; 4 hours are still without a use.');
  expect(ledgerMessage(ledgerOf(planWith({})))).toMatch(/no hours yet/i);
});

test('the roadmap is in the order of its days, what is late is said first', () => {
  const plan = samplePlan(Date.UTC(2026, 10, 22));
  const points = roadmapOf(plan, '2026-11-22');
  expect(points.map(({ due }) => due)).toEqual(points.map(({ due }) => due).toSorted());
  expect(roadmapMessage(points)).toMatch(/^Next on the road: Coffee/);
  expect(roadmapMessage(roadmapOf(plan, '2027-01-01'))).toBe('2 things have passed their day.');
});

test('every skill gets a project, a relationship and a habit', () => {
  for (const name of ['SQL', 'Wound care', 'Negotiation', 'Beekeeping'])
    expect(suggestedActions(name).map(({ kind }) => kind)).toEqual(['project', 'relationship', 'habit']);
  expect(suggestedActions(' ')).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShortPlan, ShortPosting } from '../inspect/score';
import { fitOf, postings, shortPlans } from './scoring';

const plan = fc.constantFrom(...shortPlans);
const posting = fc.constantFrom(...postings);
const runs = { numRuns: 25 };

test('the same posting and plan score the same, whatever was scored between', () => {
  fc.assert(
    fc.property(plan, posting, posting, (ofPerson, one, other) => {
      const { fit, axes, kind } = fitOf(ofPerson, one);
      fitOf(ofPerson, other);
      // a copy of the plan is compiled anew
      expect(fitOf({ ...ofPerson }, one)).toMatchObject({ fit, axes, kind });
    }),
    runs,
  );
});

test('the order of skills is irrelevant', () => {
  fc.assert(
    fc.property(plan, posting, (ofPerson, one) => {
      const turned: ShortPlan = {
        ...ofPerson,
        skills: ofPerson.skills.toReversed(),
        currentRole: { ...ofPerson.currentRole, skills: ofPerson.currentRole.skills.toReversed() },
        capabilityTargets: ofPerson.capabilityTargets?.toReversed() ?? [],
      };
      const [a, b] = [fitOf(ofPerson, one), fitOf(turned, one)];
      expect(b.kind).toBe(a.kind);
      expect(b.fit ?? 0).toBeCloseTo(a.fit ?? 0, 9);
    }),
    runs,
  );
});

/** The posting with a line more under its first heading of duties. */
function withDuty(one: ShortPosting, line: string): ShortPosting {
  const text = one.description ?? '';
  return { ...one, description: text.replace(/^## .*(?:will|do|Responsib).*$/im, `$&\n\n- ${line}`) };
}

test('a skill of the plan added to the duties never lowers Growth', () => {
  fc.assert(
    fc.property(plan, posting, fc.nat(), (ofPerson, one, pick) => {
      const names = ofPerson.skills.flatMap(({ name, alsoKnownAs = [] }) => [name, ...alsoKnownAs]);
      const before = fitOf(ofPerson, one).axes.growth ?? 0;
      const after = fitOf(ofPerson, withDuty(one, `${names[pick % names.length]}.`)).axes.growth ?? 0;
      expect(after).toBeGreaterThanOrEqual(before - 1e-9);
    }),
    runs,
  );
});

test('a raised level never lowers Reach', () => {
  fc.assert(
    fc.property(plan, posting, fc.nat(), (ofPerson, one, pick) => {
      const raise = (of: number) => (skill: ShortPlan['skills'][number], i: number) =>
        i === of ? { ...skill, level: Math.min(4, skill.level + 1) } : skill;
      const current = ofPerson.currentRole.skills.map((skill, i) =>
        i === pick % ofPerson.currentRole.skills.length ? { ...skill, level: 4 } : skill,
      );
      const before = fitOf(ofPerson, one).axes.reach ?? 0;
      const target = { ...ofPerson, skills: ofPerson.skills.map(raise(pick % ofPerson.skills.length)) };
      const today = { ...ofPerson, currentRole: { ...ofPerson.currentRole, skills: current } };
      expect(fitOf(target, one).axes.reach ?? 0).toBeGreaterThanOrEqual(before - 1e-9);
      expect(fitOf(today, one).axes.reach ?? 0).toBeGreaterThanOrEqual(before - 1e-9);
    }),
    runs,
  );
});

test('unrelated text never raises the fit', () => {
  const sentences = [
    'The harbour was grey that morning and the gulls were loud.',
    'A kettle whistled somewhere behind the blue curtain.',
    'Snow lay on the hill until April, and the sheep came down late.',
    'Grandmother kept the buttons in a tin that had once held biscuits.',
  ];
  fc.assert(
    fc.property(plan, posting, fc.subarray(sentences, { minLength: 1 }), (ofPerson, one, more) => {
      const before = fitOf(ofPerson, one).fit ?? 0;
      const after =
        fitOf(ofPerson, { ...one, description: `${one.description}\n\n${more.join(' ')}` }).fit ?? 0;
      expect(after).toBeLessThanOrEqual(before + 1e-9);
    }),
    runs,
  );
});

test('every phrase stands in the posting, exactly where its reason says', () => {
  for (const ofPerson of shortPlans)
    for (const one of postings) {
      const { reasons, against } = fitOf(ofPerson, one);
      for (const { phrase, place, text } of [...reasons, ...against]) {
        expect(phrase === null, text).toBe(place === null);
        if (place) expect((one[place.field] ?? '').slice(place.start, place.end)).toBe(phrase);
      }
    }
});

test('scores stay on the scale', () => {
  for (const ofPerson of shortPlans)
    for (const one of postings) {
      const { fit, axes } = fitOf(ofPerson, one);
      for (const value of [fit, ...Object.values(axes)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
    }
});

/** What somebody who had read the plan would write. */
function writtenFor({ roles, skills, currentRole }: ShortPlan): ShortPosting {
  const duties = skills.flatMap(({ name, alsoKnownAs = [] }) => [name, ...alsoKnownAs]);
  const asked = currentRole.skills.map(({ name }) => name);
  return {
    title: roles[0]?.title ?? '',
    description: [
      'What you will do',
      ...duties.map(
        (duty) => `- Own ${duty} for the whole organisation and report on it to the leadership team`,
      ),
      'What we ask for',
      ...asked.map((skill) => `- Experience with ${skill}`),
      '- 2 years of experience',
    ].join('\n'),
  };
}

test('a posting written for the plan comes out above 85, one that has nothing to do with it below 35', () => {
  for (const ofPerson of shortPlans) {
    expect(fitOf(ofPerson, writtenFor(ofPerson)).fit, ofPerson.currentRole.title).toBeGreaterThan(85);
    const others = shortPlans.filter((other) => other !== ofPerson).map(writtenFor);
    for (const other of others) expect(fitOf(ofPerson, other).fit, other.title).toBeLessThan(35);
  }
});

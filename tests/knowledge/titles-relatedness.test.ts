import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import { readFields } from '../../lib/knowledge/compile/read-fields';
import type { Field } from '../../lib/knowledge/field';
import { openKnowledge } from '../../lib/knowledge/knowledge';
import { openRoles } from '../../lib/knowledge/titles/roles';

const opened = (fields: Record<string, Field>) => openRoles(openKnowledge(compileKnowledge(fields).buffer));

const lighthouse: Field = {
  skills: [{ name: 'Lamp trimming' }, { name: 'Fog signalling' }, { name: 'Bookbinding' }],
  roles: [
    {
      title: 'Lighthouse keeper',
      also: ['light warden', 'lamp keeper'],
      function: 'maritime',
      level: 'regular',
      skills: { 'Lamp trimming': 3, 'Fog signalling': 2 },
      near: ['Foghorn operator'],
    },
    { title: 'Foghorn operator', function: 'maritime', level: 'regular', skills: { 'Fog signalling': 3 } },
    {
      title: 'Harbour pilot',
      function: 'maritime',
      level: 'senior',
      skills: { 'Fog signalling': 1 },
      near: ['Foghorn operator'],
    },
    { title: 'Bookbinder', also: ['binder'], function: 'arts', level: 'regular', skills: { Bookbinding: 3 } },
  ],
};
const small = opened({ 'lighthouse.ts': lighthouse });

describe('relatedness of titles', () => {
  test('any title of the same role, at any level, is the same', () => {
    expect(small.relatedness('Lighthouse keeper', 'Light warden')).toBeCloseTo(1);
    expect(small.relatedness('Senior Lamp Keeper (m/f/d)', 'lighthouse keeper')).toBeCloseTo(1);
  });

  test('near roles come before neighbours of neighbours, and those before strangers', () => {
    const to = small.relatednessTo('Lighthouse keeper');
    expect(to('Foghorn operator')).toBeGreaterThan(to('Harbour pilot'));
    expect(to('Harbour pilot')).toBeGreaterThan(to('Bookbinder'));
    expect(to('Foghorn operator')).toBeGreaterThan(0.3);
    expect(to('Bookbinder')).toBeLessThan(0.1);
  });

  test('unknown wordings and typos are read as what they are like', () => {
    const to = small.relatednessTo('Foghorn operator');
    expect(to('Lighthouse custodian')).toBeGreaterThan(to('Insurance custodian'));
    expect(small.relatedness('Lighthuose keeper', 'Light warden')).toBeGreaterThan(0.3);
  });

  test('a plural is the same word, another word of the same stem is only like it', () => {
    expect(small.place('Harbour pilots').role).toBe(small.place('Harbour pilot').role);
    expect(small.place('Harbour piloting').role).toBeUndefined();
    expect(small.relatedness('Harbour piloting', 'Harbour pilot')).toBeGreaterThan(0.5);
  });

  test('places and employers do not take away from a known title', () => {
    expect(small.relatedness('Bookbinder - Porthaven', 'Bookbinder')).toBeCloseTo(1);
    expect(small.relatedness('PORTHAVEN - Junior Bookbinder', 'Bookbinder')).toBeCloseTo(1);
    expect(small.relatedness('Bookbinder at Quill & Co', 'Binder')).toBeCloseTo(1);
  });

  test('without any knowledge the words still speak', () => {
    const none = opened({});
    expect(none.relatedness('Night baker', 'Baker')).toBeGreaterThan(
      none.relatedness('Night baker', 'Plumber'),
    );
  });

  test('is symmetric, between 0 and 1, 1 with itself, for any texts', { timeout: 120_000 }, async () => {
    const all = opened(await readFields());
    const known = Array.from({ length: all.count }, (_, role) => all.titleOf(role));
    const title = fc.oneof(
      fc.constantFrom(...known),
      fc.string({ maxLength: 60, unit: 'grapheme' }),
      fc.constantFrom('', '🚀', 'Sr. –'),
    );
    fc.assert(
      fc.property(title, title, (a, b) => {
        const there = all.relatedness(a, b);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        expect(all.relatedness(b, a)).toBeCloseTo(there, 6);
        if (all.place(a).features.length) expect(all.relatedness(a, a)).toBeCloseTo(1, 5);
      }),
      { numRuns: 300 },
    );
  });
});

describe('roles', () => {
  test('are read as they were written', () => {
    const { role } = small.place('lamp keeper');
    expect(role).toBe(0);
    expect(small.titleOf(0)).toBe('Lighthouse keeper');
    expect(small.otherTitlesOf(0)).toEqual(['light warden', 'lamp keeper']);
    expect(small.functionOf(3)).toBe('arts');
    expect(small.skillsOf(0)).toEqual([
      { skill: 0, weight: 3 },
      { skill: 1, weight: 2 },
    ]);
  });

  test('a title has the level it says, else its role’s', () => {
    expect(small.levelOf('Harbour pilot')).toBe('senior');
    expect(small.levelOf('Trainee harbour pilot')).toBe('intern');
    expect(small.levelOf('PORTHAVEN - Junior Bookbinder')).toBe('junior');
    expect(small.levelOf('Harbour pilot - Bookbinder')).toBe('senior');
  });
});

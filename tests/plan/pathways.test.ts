import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newEntry } from '../../lib/plan/create';
import { circlesOf, linksOf, pathwaysOf, TODAY, VISION } from '../../lib/plan/pathways';
import type { RoleKind } from '../../lib/plan/schema';
import { anyRoles, planWith } from './arbitrary-plan';

const role = (id: string, leadsToIds: string[], kind: RoleKind = 'adjacent') => ({
  ...newEntry('roles', { title: id, leadsToIds, kind }, Number(id), 0),
  id,
});
const ids = (plan: ReturnType<typeof planWith>) =>
  pathwaysOf(plan).map(({ roles }) => roles.map(({ id }) => id).join(' → '));

test('more than one way leads to the vision', () => {
  const plan = planWith({ roles: [role('1', ['3']), role('2', ['3']), role('3', [])] });
  expect(ids(plan)).toEqual(['2 → 3', '1 → 3']);
  expect(circlesOf(plan)).toEqual([]);
});

test('a next step starts from today, also when another option leads to it', () => {
  const plan = planWith({ roles: [role('1', ['2'], 'portfolio'), role('2', [], 'next-step')] });
  expect(ids(plan)).toEqual(['2', '1 → 2']);
});

test('a circle is said and cut', () => {
  const plan = planWith({ roles: [role('1', ['2']), role('2', ['3']), role('3', ['1'])] });
  expect(ids(plan)).toEqual(['1 → 2 → 3']);
  expect(pathwaysOf(plan)[0]?.turnsBack).toBe(true);
  expect(circlesOf(plan).map(({ from, to }) => `${from.id} → ${to.id}`)).toEqual(['3 → 1']);
});

test('of a circle between a next step and an ideal, the ideal’s link is the way back', () => {
  const plan = planWith({
    roles: [role('1', ['3'], 'ideal'), role('2', ['1']), role('3', ['1'], 'next-step')],
  });
  expect(circlesOf(plan).map(({ from, to }) => `${from.id} → ${to.id}`)).toEqual(['1 → 3']);
});

test('no link dangles after any deletion, circles are cut, and every role lies between today and the vision', () => {
  fc.assert(
    fc.property(anyRoles, (roles) => {
      const plan = planWith({ roles });
      const stops = new Set([TODAY, VISION, ...plan.roles.map(({ id }) => id)]);
      const links = linksOf(plan);
      for (const { from, to } of links) expect(stops.has(from) && stops.has(to)).toBe(true);

      const onward = links.filter(({ back }) => !back);
      const reach = (start: string, way: 'from' | 'to', other: 'from' | 'to') => {
        const found = new Set([start]);
        for (const stop of found) for (const link of onward) if (link[way] === stop) found.add(link[other]);
        return found;
      };
      const after = reach(TODAY, 'from', 'to');
      const before = reach(VISION, 'to', 'from');
      for (const { id } of plan.roles) {
        expect(after.has(id)).toBe(true);
        expect(before.has(id)).toBe(true);
        // no way leads from a stop back to itself
        for (const { to } of onward.filter((link) => link.from === id))
          expect(reach(to, 'from', 'to').has(id)).toBe(false);
      }
    }),
  );
});

test('no pathway passes a role twice, and each ends at the vision', () => {
  fc.assert(
    fc.property(anyRoles, (roles) => {
      const plan = planWith({ roles });
      const pathways = pathwaysOf(plan);
      expect(pathways.length).toBeLessThanOrEqual(60);
      expect(pathways.length > 0).toBe(plan.roles.length > 0);
      for (const { roles: stops } of pathways)
        expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
    }),
  );
});

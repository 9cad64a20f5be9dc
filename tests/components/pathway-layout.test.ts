import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLanes } from '../../components/plan/pictures/lanes';
import { layOut, STOP_HEIGHT, STOP_WIDTH } from '../../components/plan/pictures/layout';
import { inTwoLines, shorten } from '../../components/plan/shorten';
import { anyRoles, planWith } from '../plan/arbitrary-plan';

test('stops never overlap and stay inside the map; whatever leads on leads to the right', () => {
  fc.assert(
    fc.property(anyRoles, (roles) => {
      const plan = planWith({ roles });
      const { width, height, stops, ways } = layOut(plan);
      const at = new Map(stops.map((stop) => [stop.id, stop]));
      expect(stops).toHaveLength(plan.roles.length + 2);
      for (const { id, x, y } of stops) {
        expect(x - STOP_WIDTH / 2).toBeGreaterThanOrEqual(0);
        expect(x + STOP_WIDTH / 2).toBeLessThanOrEqual(width);
        expect(y - STOP_HEIGHT / 2).toBeGreaterThanOrEqual(0);
        expect(y + STOP_HEIGHT / 2).toBeLessThanOrEqual(height);
        for (const other of stops)
          if (other.id !== id)
            expect(Math.abs(other.x - x) >= STOP_WIDTH || Math.abs(other.y - y) >= STOP_HEIGHT).toBe(true);
      }
      for (const { from, to, back, points } of ways) {
        const [start, end] = [at.get(from), at.get(to)];
        expect(start && end && points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(
          true,
        );
        if (!back) expect((end?.x ?? 0) - (start?.x ?? 0)).toBeGreaterThan(0);
      }
    }),
  );
});

test('nothing in a lane overlaps', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 200 }))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(fc.array(stretch), (items) => {
      const placed = inLanes(items);
      expect(placed).toHaveLength(items.length);
      for (const one of placed)
        for (const other of placed)
          if (one !== other && one.lane === other.lane)
            expect(one.item.to <= other.item.from || other.item.to <= one.item.from).toBe(true);
    }),
  );
});

test('a name is cut with an ellipsis, between words where it can be', () => {
  expect(shorten('Head of operations', 10)).toBe('Head of o…');
  expect(inTwoLines('Head of Operations Strategy', 18)).toEqual(['Head of Operations', 'Strategy']);
  expect(inTwoLines('Donaudampfschifffahrtskapitän', 10)).toEqual(['Donaudamp…']);
  expect(inTwoLines('👩🏽‍⚕️', 18)).toEqual(['👩🏽‍⚕️']);
});

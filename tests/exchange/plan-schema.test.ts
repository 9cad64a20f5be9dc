import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planJsonSchema } from '../../lib/exchange/plan-json-schema';

test('the published schema of a plan’s file is current (npm run plan-schema)', () => {
  const published = readFileSync(
    new URL('../../lib/exchange/plan-file.schema.json', import.meta.url),
    'utf8',
  );
  expect(JSON.parse(published)).toEqual(JSON.parse(planJsonSchema()));
});

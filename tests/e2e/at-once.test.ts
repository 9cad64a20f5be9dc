import { expect, test } from 'vitest';
import { writeAtOnce } from '../at-once/at-once';
import { underTest } from './under-test';

const use = underTest();

// npm run at-once does it for a minute
test('windows and the popup write different fields of the same records at once: no write is lost', async () => {
  const { written, wrong } = await writeAtOnce(use.waymark, 5);
  expect(wrong).toEqual([]);
  for (const { acknowledged } of Object.values(written)) expect(acknowledged).toBeGreaterThan(0);
});

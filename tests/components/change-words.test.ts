import { expect, test } from 'vitest';
import { sayChange } from '../../components/plan/change-words';
import { TOOK_BACK } from '../../lib/store/journal';

const change = { at: 1, table: 'profile', recordId: 'me', windowId: 'one', after: { vision: '' } };

test('a change taken back says what it replaced', () => {
  expect(
    sayChange({ ...change, before: { vision: 'Lead a ward' }, label: `${TOOK_BACK}Edited the plan` }),
  ).toBe('Took back: changed “vision” in the plan. It said “Lead a ward”.');
});

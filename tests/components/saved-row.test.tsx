// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { SavedRow } from '../../components/portfolio/saved-row';
import { samplePlan } from '../../lib/plan/sample';
import { examplePosting } from '../../lib/posting/example';
import { readSavedRoles, saveRole } from '../../lib/store/saved-roles';
import { freshStore } from '../store/fresh';
import { one, show } from './shown';

test('the score says what it is', async () => {
  await freshStore();
  const fit = { at: 1, fit: 70, direction: 80, growth: 60, reach: 70, kind: 'next-step' as const };
  await saveRole({
    posting: examplePosting(samplePlan(1)),
    key: 'example:1',
    fit,
    roleId: null,
    provisional: false,
  });
  const [role] = await readSavedRoles();
  if (!role) throw new Error('A role was saved.');
  const view = await show(<SavedRow role={role} />);
  expect(one(view, '.fit-mark').textContent).toBe('Fit 70');
});

import { beforeEach, expect, test } from 'vitest';
import { editSettings, readSettings } from '../../lib/store/settings';
import { freshStore } from './fresh';

beforeEach(freshStore);

test('changes that build on what stands there all survive', async () => {
  const refuse = (company: string) =>
    editSettings(({ dealBreakers }) => ({
      dealBreakers: { ...dealBreakers, companies: [...dealBreakers.companies, company] },
    }));
  await Promise.all([refuse('Larkfield'), refuse('Orrin & Sons'), editSettings({ paused: true })]);
  const { dealBreakers, paused } = await readSettings();
  expect(dealBreakers.companies).toEqual(['Larkfield', 'Orrin & Sons']);
  expect(paused).toBe(true);
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../sources';

const found = z.array(z.object({ code: z.string(), file: z.string().optional() }));
const reportSchema = z.object({ errors: found, warnings: found, notices: found });

test('what is shipped to Firefox passes its linter without an error, a warning or a notice', {
  timeout: 300_000,
}, () => {
  const folder = join(ROOT, '.output', 'firefox-mv3');
  const linter = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const { stdout } = spawnSync(
    process.execPath,
    [linter, 'lint', '-s', folder, '-o', 'json', '--no-config-discovery'],
    { encoding: 'utf8' },
  );
  expect(reportSchema.parse(JSON.parse(stdout))).toEqual({ errors: [], warnings: [], notices: [] });
});

/** Everything that must hold, in one go: `npm test`. The last line sums it up: "N passed, N failed". */
import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';

const STEPS = {
  knowledge: 'npm run -s knowledge',
  'type check': 'npm run -s check',
  lint: 'npm run -s lint',
  'build for Chrome': 'wxt build',
  'build for Firefox': 'wxt build -b firefox',
  'build for Chrome, with the job board': 'wxt build -m board',
  'build for Firefox, with the job board': 'wxt build -m board -b firefox',
};

/** Runs one step of the way; its output is shown as it comes. */
function works([name, command]: [string, string]): boolean {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name}\n`);
  return status === 0;
}

const steps = Object.entries(STEPS).map(works);

const vitest = await startVitest('test', [], { run: true });
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const state = (wanted: string) => tests.filter((test) => test.result().state === wanted).length;
// a file that couldn't be loaded has no tests that could fail
const broken = modules.filter((module) => module.errors().length > 0).length;
const unhandled = vitest.state.getUnhandledErrors().length;
await vitest.close();

const passed = steps.filter(Boolean).length + state('passed');
const failed = steps.filter((worked) => !worked).length + state('failed') + broken + unhandled;
if (state('skipped')) console.log(`${state('skipped')} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

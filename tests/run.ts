/** Everything that must hold, in one go: `npm test`. The last line sums it up: "N passed, N failed". */
import { startVitest } from 'vitest/node';
import type { BrowserName } from './browsers/find';
import { provideBrowser } from './browsers/install';
import { quietly } from './quietly';

const STEPS = {
  knowledge: 'npm run -s knowledge',
  'type check': 'npm run -s check',
  lint: 'npm run -s lint',
  'build for Chrome': 'wxt build',
  'build for Firefox': 'wxt build -b firefox',
  'build for Chrome, with the job board': 'wxt build -m board',
  'build for Firefox, with the job board': 'wxt build -m board -b firefox',
};

/** How each step went, by its name. */
const steps = new Map<string, boolean>();

function note(name: string, worked: boolean): void {
  steps.set(name, worked);
  console.log(`${worked ? '✓' : '✗'} ${name}`);
}

/** Finds or gets a browser; without it, its tests count as one that failed. */
async function haveBrowser(name: BrowserName): Promise<void> {
  try {
    await provideBrowser(name);
    note(name, true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    note(name, false);
  }
}

await haveBrowser('chromium');
await haveBrowser('firefox');
for (const [name, command] of Object.entries(STEPS)) note(name, quietly(command));

const projects = ['unit', 'built', 'chromium', 'firefox'].filter((name) => steps.get(name) !== false);
const vitest = await startVitest('test', [], { run: true, project: projects });
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const count = (state: string) => tests.filter((test) => test.result().state === state).length;
// a file whose loading or setting up failed has errors of its own, and its tests count as skipped
const broken = modules.filter((module) => !module.ok() && !hasFailedTest(module)).length;
const unhandled = vitest.state.getUnhandledErrors().length;
await vitest.close();

function hasFailedTest(module: (typeof modules)[number]): boolean {
  return [...module.children.allTests('failed')].length > 0;
}

const outcomes = [...steps.values()];
const passed = outcomes.filter(Boolean).length + count('passed');
const failed = outcomes.filter((worked) => !worked).length + count('failed') + broken + unhandled;
if (count('skipped')) console.log(`${count('skipped')} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

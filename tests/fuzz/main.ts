/** Tries every door with made-up and broken input: `npm run fuzz:doors -- 10000`, so many cases for each. */
import { startVitest } from 'vitest/node';

process.env.WAYMARK_FUZZ = process.argv[2] ?? '10000';
const vitest = await startVitest('test', ['tests/fuzz'], {
  run: true,
  project: ['unit'],
  reporters: ['verbose'],
});
const worked = vitest.state.getTestModules().every((module) => module.ok());
await vitest.close();
process.exit(worked ? 0 : 1);

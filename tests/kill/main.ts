/**
 * Stops background, tab and browser at random moments while plan and roles are written, in Chromium: `npm run kill-test --
 * 200`. Ends with 1 when an acknowledged write was lost or something is there by half.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshlyBuilt } from '../browsers/freshly-built';
import { Waymark } from '../browsers/waymark';
import { stopAtMoments } from './moments';

const times = Number(process.argv[2] ?? 200);
const profile = mkdtempSync(join(tmpdir(), 'waymark-kill-'));
const extension = freshlyBuilt('chromium', 'shipped');
const waymark = await Waymark.start('chromium', { extension, profile, headless: true });
const { moments, acknowledged, wrong } = await stopAtMoments(waymark, times, 10, console.log);
await waymark.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
for (const [way, count] of Object.entries(moments)) console.log(`${way}: ${count}`);
console.log(`acknowledged: ${acknowledged.roles} roles, ${acknowledged.visions} changes of the vision`);
console.log(wrong.length ? wrong.join('\n') : 'All of it is there, nothing by half.');
process.exit(wrong.length ? 1 : 0);

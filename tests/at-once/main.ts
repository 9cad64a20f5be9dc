/**
 * Two windows and the popup write at once: `npm run at-once -- 60` (seconds), or `-- 60 firefox`. Ends with 1 when a write
 * that was acknowledged is lost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshlyBuilt } from '../browsers/freshly-built';
import { Waymark } from '../browsers/waymark';
import { writeAtOnce } from './at-once';

const seconds = Number(process.argv[2] ?? 60);
const name = process.argv[3] === 'firefox' ? 'firefox' : 'chromium';
const extension = freshlyBuilt(name, 'board');
const profile = mkdtempSync(join(tmpdir(), 'waymark-at-once-'));
const waymark = await Waymark.start(name, { extension, profile, headless: true });
const { written, wrong } = await writeAtOnce(waymark, seconds);
await waymark.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
for (const [who, { acknowledged }] of Object.entries(written)) console.log(`${who}: ${acknowledged}`);
console.log(wrong.length ? wrong.join('\n') : 'None of them is lost.');
process.exit(wrong.length ? 1 : 0);

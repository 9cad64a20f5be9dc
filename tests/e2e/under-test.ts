import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Board, startBoard } from '../board/board';
import { builtFolder } from '../browsers/built';
import type { BrowserName } from '../browsers/find';
import { Waymark } from '../browsers/waymark';
import { type Recorder, startRecorder } from './recorder';

/** The browser that this run is about: see vitest.config.ts. */
export const browserName: BrowserName = process.env.WAYMARK_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** What a test file works with. */
export interface UnderTest {
  waymark: Waymark;
  board: Board;
  recorder: Recorder;
}

/**
 * Starts a browser with a fresh profile, the job board, and the recorder between them for all tests of a file;
 * what it answers is there once the tests run.
 */
export function underTest(): UnderTest {
  const started: Partial<UnderTest> = {};
  const profile = mkdtempSync(join(tmpdir(), 'waymark-'));
  beforeAll(async () => {
    started.board = await startBoard();
    started.recorder = await startRecorder();
    started.waymark = await Waymark.start(browserName, {
      extension: builtFolder(browserName, 'board'),
      profile,
      headless: true,
      proxy: started.recorder.address,
    });
  });
  afterAll(async () => {
    await started.waymark?.close();
    await started.recorder?.close();
    await started.board?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const get = <Name extends keyof UnderTest>(name: Name): UnderTest[Name] => {
    const one = started[name];
    if (!one) throw new Error(`The ${name} is there only while the tests run.`);
    return one as UnderTest[Name];
  };
  return {
    get waymark() {
      return get('waymark');
    },
    get board() {
      return get('board');
    },
    get recorder() {
      return get('recorder');
    },
  };
}

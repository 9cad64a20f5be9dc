import { expect, test } from 'vitest';
import { stopAtMoments } from '../kill/moments';
import { browserName, underTest } from './under-test';

const use = underTest();

// npm run kill-test does it two hundred times; what is acknowledged is told by the page's console, which Firefox doesn't
// hand on from an extension's own pages
test.runIf(browserName === 'chromium')(
  'background stopped, tab closed, browser killed in the middle of writing: all that was acknowledged is there, nothing by half',
  async () => {
    const { wrong, acknowledged } = await stopAtMoments(use.waymark, 6, 4, () => {});
    expect(wrong).toEqual([]);
    expect(acknowledged.roles).toBeGreaterThan(0);
    expect(acknowledged.visions).toBeGreaterThan(0);
  },
);

/**
 * Takes the README's pictures from what `npm run screenshots` has just taken, and frames them at the stores' size with a
 * line each: `npx tsx tests/screenshots/store-pictures.ts`.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { provideBrowser } from '../browsers/install';
import { ROOT } from '../house/sources';

/** What Chrome's store takes, in pixels; Firefox's takes it too. */
const SIZE = { width: 1280, height: 800 };

/** In the store's order; the popup's stand beside their line, the others below it. */
const pictures = [
  {
    name: 'results',
    from: 'page-badges-on-results-light',
    says: 'Every card of a results page, against where you want to go',
    shown: 'width=980',
  },
  {
    name: 'panel',
    from: 'page-panel-light',
    says: 'A click says why, in the posting’s own words',
    shown: 'width=980',
  },
  {
    name: 'pathways',
    from: 'desk-pathways-light',
    says: 'More than one way to your vision',
    shown: 'width=980',
  },
  {
    name: 'quick-start',
    from: 'popup-quick-start-2-skills-light',
    says: 'Two minutes make a plan: a vision, three skills, a next step.',
    shown: 'height=680',
  },
  {
    name: 'plan',
    from: 'popup-plan-dark',
    says: 'The plan in the popup: what is due, seven steps, the roles you saved.',
    shown: 'height=760',
  },
];

const style = `
  body { margin: 0; height: ${SIZE.height}px; padding-top: 34px; box-sizing: border-box; overflow: hidden;
    display: flex; flex-direction: column; align-items: center; gap: 24px;
    background: #e8ece6; color: #1d231f; font: 600 30px/1.35 system-ui, sans-serif; }
  body.beside { flex-direction: row; gap: 90px; padding: 0 90px; }
  .beside p { flex: 1; }
  p { margin: 0; }
  img { border-radius: 10px; box-shadow: 0 2px 14px #0003; }`;

const folder = join(ROOT, '.pictures');
mkdirSync(join(folder, 'store'), { recursive: true });
const browser = await puppeteer.launch({
  executablePath: await provideBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await page.setViewport(SIZE);
for (const { name, from, says, shown } of pictures) {
  copyFileSync(join(ROOT, 'screenshots', `${from}.png`), join(folder, `${name}.png`));
  const source = `data:image/png;base64,${readFileSync(join(folder, `${name}.png`), 'base64')}`;
  const place = shown.startsWith('height') ? 'beside' : 'below';
  await page.setContent(
    `<style>${style}</style><body class="${place}"><p>${says}</p><img src="${source}" ${shown}>`,
  );
  await page.screenshot({ path: join(folder, 'store', `${name}.png`) });
}
await browser.close();

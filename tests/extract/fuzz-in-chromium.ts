/**
 * Reads mutated pages of the corpus in a real Chromium: `npm run fuzz:read -- 10000`. Says how long the readings took and
 * ends with 1 when one threw, changed its document, or took longer than 200 ms.
 */
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { provideBrowser } from '../browsers/install';
import { pairs } from '../corpus/pairs';
import { seeded } from '../seeded';
import { mutated } from './mutations';

const COUNT = Number(process.argv[2] ?? 10_000);
const BOUND = 200;
const AT_ONCE = 100;

/** What is asked of the browser for each page, and what it answers. */
interface Question {
  seed: number;
  html: string;
  url: string;
  how: string;
}
interface Answer {
  ms: number;
  wrong: string | null;
}

/** The readers as one script for the page. */
async function bundled(): Promise<string> {
  const entry = new URL('fuzz-reader.ts', import.meta.url).pathname;
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'waymark', fileName: 'reader' } },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The readers were not bundled.');
  return chunk.code;
}

const corpus = pairs().filter(({ expected, type }) => expected && type === 'text/html');
const browser = await puppeteer.launch({
  executablePath: await provideBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await page.evaluate(await bundled());

const times: number[] = [];
const wrongs: string[] = [];
for (let from = 1; from <= COUNT; from += AT_ONCE) {
  const questions: Question[] = [];
  for (let seed = from; seed < from + AT_ONCE && seed <= COUNT; seed++) {
    const random = seeded(seed);
    const pair = corpus[Math.floor(random() * corpus.length)];
    if (!pair?.expected) continue;
    const { html, how } = mutated(pair.html, random);
    questions.push({ seed, html, how: `${pair.name}: ${how}`, url: pair.expected.url });
  }
  const answers = (await page.evaluate(
    (asked: string) =>
      (globalThis as { waymarkFuzz?: (asked: string) => string }).waymarkFuzz?.(asked) ?? '[]',
    JSON.stringify(questions),
  )) as string;
  const all: Answer[] = JSON.parse(answers);
  all.forEach(({ ms, wrong }, at) => {
    const { seed, how } = questions[at] ?? { seed: 0, how: '' };
    times.push(ms);
    if (wrong) wrongs.push(`seed ${seed}, ${how}: ${wrong}`);
    if (ms > BOUND) wrongs.push(`seed ${seed}, ${how}: ${ms.toFixed(0)} ms`);
  });
}
await browser.close();

times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]?.toFixed(1);
console.log(`${times.length} mutated pages: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, most ${at(1)} ms`);
for (const wrong of wrongs) console.error(wrong);
process.exit(wrongs.length ? 1 : 0);

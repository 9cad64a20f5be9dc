/**
 * `npm run bench`: every figure of speed and size beside that of a peer that did the same work in the same run.
 * `npm run bench -- --json` for machines; names of parts after it measure only those ("titles", "sizes").
 */
import { parseArgs } from 'node:util';
import { provideBrowser } from '../browsers/install';
import { quietly } from '../quietly';
import { coldStart } from './parts/cold-start';
import { desk } from './parts/desk';
import { endlessPosting } from './parts/endless';
import { growth } from './parts/growth';
import { indexAtStart } from './parts/index-at-start';
import { phraseFinding } from './parts/phrases';
import { portfolio } from './parts/portfolio';
import { quietPage } from './parts/quiet-page';
import { resultsPage } from './parts/results-page';
import { wholeScoring } from './parts/scoring';
import { sizes } from './parts/sizes';
import { titleRanking } from './parts/titles';
import type { Row } from './row';
import { table } from './table';
import { areReal } from './texts';

const parts: Record<string, () => Promise<Row[]>> = {
  phrases: phraseFinding,
  index: indexAtStart,
  titles: titleRanking,
  scoring: wholeScoring,
  results: resultsPage,
  quiet: quietPage,
  endless: endlessPosting,
  cold: coldStart,
  portfolio,
  desk,
  sizes,
  growth,
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
/** Progress, apart from the figures. */
const say = (text: string) => console.error(text);
const wanted = positionals.length ? positionals : Object.keys(parts);

const unknown = wanted.filter((name) => !parts[name]);
if (unknown.length)
  throw new Error(`No part ${unknown.join(', ')}: there are ${Object.keys(parts).join(', ')}.`);
await provideBrowser('chromium');
say(`Building …${areReal ? '' : ' (the labelled data is not here: texts are generated)'}`);
if (!['npm run -s knowledge', 'wxt build', 'wxt build -m board'].every(quietly))
  throw new Error('The build failed; see above.');

const rows: Row[] = [];
const failed: string[] = [];
for (const [at, name] of wanted.entries()) {
  say(`${name} (part ${at + 1} of ${wanted.length}) …`);
  try {
    const made = (await parts[name]?.()) ?? [];
    rows.push(...made);
    if (!values.json) console.log(`${table(made)}\n`);
  } catch (error) {
    // the figures of the other parts count all the same
    failed.push(name);
    say(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
}
if (values.json) console.log(JSON.stringify(rows, null, 1));
else if (wanted.length > 1) console.log(`All parts\n${table(rows)}`);
if (failed.length) say(`Not measured: ${failed.join(', ')}.`);
process.exit(failed.length ? 1 : 0);

/**
 * Fits the numbers of the score to judged postings and prints them, with how far they carry: each plan is also
 * measured with numbers fitted on the others only.
 *   npm run fit-weights -- FOLDER [rounds]     FOLDER has plans/plans.jsonl, plans/judged.jsonl, postings/postings.jsonl
 */
import { fitNumbers } from '../../lib/fit/weights';
import { type Figures, figuresOf } from './figures';
import { readJudged, score } from './judged';
import { fittedNames, overall, search } from './search';

const [folder, rounds = '3'] = process.argv.slice(2);
if (!folder) throw new Error('Say where the judged postings are: npm run fit-weights -- FOLDER');

const show = (name: string, figures: Figures) => {
  const each = Object.entries(figures).map(([figure, value]) => `${figure} ${value.toFixed(3)}`);
  console.log(`${name.padEnd(28)} ${overall(figures).toFixed(4)}   ${each.join('  ')}`);
};

const cases = readJudged(folder);
const plans = [...new Set(cases.map(({ judged }) => judged.plan))];
console.log(`${cases.length} judgements, ${plans.length} plans, ${fittedNames.length} fitted numbers`);
show('as they are', figuresOf(score(cases, fitNumbers)));

const fitted = search(cases, fitNumbers, Number(rounds));
show('fitted on all', figuresOf(score(cases, fitted)));
console.log(
  JSON.stringify(fitted, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value), 1),
);

const left = plans.map((plan) => {
  const others = cases.filter(({ judged }) => judged.plan !== plan);
  const own = cases.filter(({ judged }) => judged.plan === plan);
  const pairs = score(own, search(others, fitNumbers, Number(rounds)));
  show(`without ${plan}`, figuresOf(pairs));
  return pairs;
});
show('each plan left out', figuresOf(left.flat()));

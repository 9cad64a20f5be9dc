import { planSheet } from '../../lib/exchange/out/plan-sheet';
import { type OutgoingRole, outgoing, portfolioToCsv } from '../../lib/exchange/out/portfolio-csv';
import { proofSheet } from '../../lib/exchange/out/proof-sheet';
import { sheetToMarkdown } from '../../lib/exchange/out/sheet-markdown';
import { planToJson } from '../../lib/exchange/plan-file';
import { portfolioToJson } from '../../lib/exchange/portfolio-file';
import { today } from '../../lib/plan/day';
import { download } from '../../lib/shell/download';
import { readPlan } from '../../lib/store/plan';
import { readSavedRoles } from '../../lib/store/saved-roles';
import { readSavedTexts } from '../../lib/store/saved-texts';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';

const JSON_TYPE = 'application/json';
const MARKDOWN = 'text/markdown';

/** The whole portfolio as it goes out, texts and all. */
async function allRoles(): Promise<OutgoingRole[]> {
  const [saved, plan] = await Promise.all([readSavedRoles(), readPlan()]);
  const texts = await readSavedTexts(saved.map(({ id }) => id));
  const options = new Map(plan.roles.map(({ id, title }) => [id, title]));
  return saved.map((role) => outgoing(role, texts.get(role.id) ?? '', options));
}

const save = (name: string, type: string, content: () => Promise<string>) =>
  attempt(content().then((text) => download(text, `waymark-${name.replace('.', `-${today()}.`)}`, type)));

/** What can be taken out, and as what. */
export function TakeOut() {
  return (
    <section class="stack" aria-labelledby="take-out">
      <h2 id="take-out">Take out what is yours</h2>
      <ul class="outs">
        <li>
          <h3>Your plan</h3>
          <p class="soft small">
            On one page for the wall, whole to read anywhere, or to bring in again elsewhere.
          </p>
          <p class="row">
            <a class="button" href="#exchange/page">
              One page to print
            </a>
            <a class="button" href="#exchange/plan">
              All of it to print
            </a>
            <Button
              label="Your plan as Markdown"
              onClick={() =>
                save('plan.md', MARKDOWN, async () => sheetToMarkdown(planSheet(await readPlan(), today())))
              }
            >
              Markdown
            </Button>
            <Button
              label="Your plan as JSON"
              onClick={() => save('plan.json', JSON_TYPE, async () => planToJson(await readPlan()))}
            >
              JSON
            </Button>
          </p>
        </li>
        <li>
          <h3>Your proof</h3>
          <p class="soft small">What you have shown, skill by skill, for the next appraisal.</p>
          <p class="row">
            <a class="button" href="#exchange/proof">
              Proof sheet to print
            </a>
            <Button
              label="Your proof as Markdown"
              onClick={() =>
                save('proof.md', MARKDOWN, async () => sheetToMarkdown(proofSheet(await readPlan(), today())))
              }
            >
              Markdown
            </Button>
          </p>
        </li>
        <li>
          <h3>A copy for your coach</h3>
          <p class="soft small">Plan and portfolio in one file, without what you choose to leave out.</p>
          <p>
            <a class="button" href="#exchange/coach">
              Choose and look
            </a>
          </p>
        </li>
        <li>
          <h3>Your portfolio</h3>
          <p class="soft small">
            Every saved role with its text. The spreadsheet file opens safely: nothing in it is taken for a
            formula.
          </p>
          <p class="row">
            <Button
              label="Your portfolio as CSV"
              onClick={() => save('portfolio.csv', 'text/csv', async () => portfolioToCsv(await allRoles()))}
            >
              CSV
            </Button>
            <Button
              label="Your portfolio as JSON"
              onClick={() => save('portfolio.json', JSON_TYPE, async () => portfolioToJson(await allRoles()))}
            >
              JSON
            </Button>
          </p>
        </li>
      </ul>
      <p class="soft small">
        A full backup, and restoring one, is in the <a href="#settings">settings</a>.
      </p>
    </section>
  );
}

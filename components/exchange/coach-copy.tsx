import { useState } from 'preact/hooks';
import { coachSheet, type LeftOut } from '../../lib/exchange/out/coach-sheet';
import { sheetToHtml } from '../../lib/exchange/out/sheet-html';
import { today } from '../../lib/plan/day';
import { download } from '../../lib/shell/download';
import { readSavedRoles } from '../../lib/store/saved-roles';
import { Button } from '../controls/button';
import { Loading } from '../controls/state';
import { useLive } from '../controls/use-live';
import { usePlan } from '../plan/use-plan';
import { SheetView } from './sheet-view';

const choices: { part: keyof LeftOut; label: string }[] = [
  { part: 'companies', label: 'Names of employers, wherever they stand' },
  { part: 'notes', label: 'Your notes and the audit’s evidence' },
  { part: 'pay', label: 'Pay, and amounts of money in your texts' },
];
/** Most saved roles in a copy; nobody reads more with a coach. */
const ROLES = 100;

/** A copy for the coach: what is left out, how it looks then, and the file. */
export function CoachCopy() {
  const plan = usePlan();
  const saved = useLive(readSavedRoles);
  const [leftOut, setLeftOut] = useState<LeftOut>({ companies: true, notes: true, pay: true });
  if (!plan || !saved) return <Loading what="One moment …" />;
  const sheet = coachSheet(plan, saved.slice(0, ROLES), leftOut, today());
  return (
    <div class="stack exchange">
      <h1>A copy for your coach</h1>
      <p class="soft">
        One file that opens in any browser and asks for nothing. Ticked things are left out; read it through
        before you hand it on, as names can stand where Waymark doesn’t know them for names.
      </p>
      <fieldset class="ticks">
        <legend>Leave out</legend>
        {choices.map(({ part, label }) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={leftOut[part]}
              onChange={(event) => setLeftOut({ ...leftOut, [part]: event.currentTarget.checked })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <p class="row">
        <Button
          look="leading"
          onClick={() => download(sheetToHtml(sheet), `waymark-coach-${today()}.html`, 'text/html')}
        >
          Save the file
        </Button>
        <a class="button" href="#exchange">
          Back
        </a>
      </p>
      <div class="preview">
        <SheetView sheet={sheet} level={2} />
      </div>
    </div>
  );
}

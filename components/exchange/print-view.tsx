import { pageSheet } from '../../lib/exchange/out/page-sheet';
import { planSheet } from '../../lib/exchange/out/plan-sheet';
import { proofSheet } from '../../lib/exchange/out/proof-sheet';
import { today } from '../../lib/plan/day';
import { Button } from '../controls/button';
import { Loading } from '../controls/state';
import { usePlan } from '../plan/use-plan';
import { SheetView } from './sheet-view';

const sheets = { page: pageSheet, plan: planSheet, proof: proofSheet };
export type Printed = keyof typeof sheets;

/** Whether a part of the address names something to print. */
export const isPrinted = (part: string): part is Printed => part in sheets;

/** The plan on one page, all of it, or the proof, as it comes out of the printer. */
export function PrintView({ what }: { what: Printed }) {
  const plan = usePlan();
  if (!plan) return <Loading what="One moment …" />;
  return (
    <div class="stack exchange">
      <p class="row not-printed">
        <Button look="leading" onClick={() => print()}>
          Print or save as PDF
        </Button>
        <a class="button" href="#exchange">
          Back
        </a>
      </p>
      <SheetView sheet={sheets[what](plan, today())} />
    </div>
  );
}

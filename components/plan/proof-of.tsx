import { LONG, SHORT } from '../../lib/plan/bounds';
import { today } from '../../lib/plan/day';
import type { Plan, Proof } from '../../lib/plan/schema';
import { Field } from '../controls/field';
import { useEntry } from '../controls/use-entry';

interface Props {
  plan: Plan;
  /** The action or reinvestment that is done. */
  source: { id: string; text: string; buildsIds: string[]; doneOn?: string | null };
}

/** Asks what came of something that is done; the answer becomes an entry of the proof sheet. */
export function ProofOf({ plan, source }: Props) {
  const proof = plan.proofs.find(({ sourceId }) => sourceId === source.id);
  const write = useEntry('proofs', proof, {
    what: source.text,
    buildsIds: source.buildsIds,
    on: source.doneOn ?? today(),
    sourceId: source.id,
  } satisfies Partial<Proof>);
  return (
    <>
      <Field
        label="What came of it?"
        hint="Your answer becomes proof: evidence for the audit and for your next appraisal."
        long
        value={proof?.result ?? ''}
        bound={LONG}
        onChange={(result) => write({ result })}
      />
      {proof && (
        <Field
          label="In a number, if there is one"
          placeholder="4 days → 1 day"
          value={proof.figure}
          bound={SHORT}
          onChange={(figure) => write({ figure })}
        />
      )}
    </>
  );
}

import { levelOf } from '../../lib/plan/audit';
import { levelWords } from '../../lib/plan/plan-words';
import { useDraft } from '../controls/use-draft';
import { AuditOf } from '../plan/audit-of';
import { Fold } from '../plan/fold';
import type { StepProps } from './step-props';

const word = (level: number | null | undefined) => (level == null ? 'not audited' : levelWords[level]);

/** The audit once more, with the answers from before the review beside. */
export function AuditAgain({ plan, review }: StepProps) {
  const [open, setOpen] = useDraft('open audit of the review');
  const skills = plan.skills.filter(({ name }) => name.trim());
  if (!skills.length)
    return (
      <p class="soft">
        Your plan has no target skills yet. <a href="#plan/skills">Name some</a>, and they are asked about
        here.
      </p>
    );
  return (
    <>
      <p class="soft">Answer as of today. What you did since may speak for more; it is said where it does.</p>
      <ul class="entries">
        {skills.map((skill) => {
          const last = review.before.skills.find(({ id }) => id === skill.id);
          const level = levelOf(skill);
          const moved = last && last.level !== level;
          return (
            <li key={skill.id}>
              <Fold
                name={skill.name}
                detail={moved ? `${word(last.level)} → ${word(level)}` : word(level)}
                open={open === skill.id}
                onToggle={() => setOpen(open === skill.id ? '' : skill.id)}
              >
                <AuditOf skill={skill} plan={plan} last={last} />
              </Fold>
            </li>
          );
        })}
      </ul>
    </>
  );
}

import { levelOf } from '../../lib/plan/audit';
import { focusAdvice } from '../../lib/plan/focus';
import { focusWords, levelWords } from '../../lib/plan/plan-words';
import type { Skill } from '../../lib/plan/schema';
import { Empty } from '../controls/state';
import { useDraft } from '../controls/use-draft';
import { AuditOf } from './audit-of';
import { Fold } from './fold';
import { Parts } from './parts';
import { Proofs } from './proofs';
import { usePlan } from './use-plan';

const detailOf = (skill: Skill) => {
  const level = levelOf(skill);
  return `${level === null ? 'not audited' : levelWords[level]}, ${focusWords[skill.focus].toLowerCase()}`;
};

/** Step 4: where each skill stands, by four questions, and which of them matter most. */
export function AuditStep({ room }: { room: 'popup' | 'desk' }) {
  const plan = usePlan();
  const [open, setOpen] = useDraft('open audit');
  if (!plan) return null;
  const skills = plan.skills.filter(({ name }) => name.trim());
  if (!skills.length)
    return (
      <Empty title="Nothing to audit yet">
        <p class="soft">Name your target skills first; here you find out where they stand.</p>
      </Empty>
    );
  const audit = (
    <>
      <p class="soft">
        Choose one or two strengths to make world-class and one skill you must build. The next leap usually
        comes from a strength taken further, not from a weakness mended.
      </p>
      <div class="stack" aria-live="polite">
        {focusAdvice(skills).map(({ text }) => (
          <p key={text} class="advice">
            {text}
          </p>
        ))}
      </div>
      <ul class="entries">
        {skills.map((skill) => (
          <li key={skill.id}>
            <Fold
              name={skill.name}
              detail={detailOf(skill)}
              open={open === skill.id}
              onToggle={() => setOpen(open === skill.id ? '' : skill.id)}
            >
              <AuditOf skill={skill} plan={plan} />
            </Fold>
          </li>
        ))}
      </ul>
    </>
  );
  const proof = (
    <>
      <p class="soft">What you did and what came of it. It is evidence here, and it moves Reach.</p>
      <Proofs plan={plan} />
    </>
  );
  return (
    <Parts
      step="audit"
      room={room}
      parts={[
        { id: 'skills', title: 'Four questions for each skill', content: audit },
        { id: 'proof', title: 'Proof', content: proof },
      ]}
    />
  );
}

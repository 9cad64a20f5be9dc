import { auditQuestions, levelOf } from '../../lib/plan/audit';
import { LONG, type Skill } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { Field } from '../controls/field';
import { levelWords } from '../controls/level';
import { Empty } from '../controls/state';
import { usePlan } from './use-plan';

const questions = {
  usedToday: 'I use it in my role today',
  highStakes: 'I am sure of it when much depends on it',
  trusted: 'Others trust me with it',
  couldTeach: 'I could teach or lead it tomorrow',
} as const;
const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'partly', label: 'Partly' },
  { value: 'no', label: 'No' },
] as const;
const focuses = [
  { value: 'world-class', label: 'Make world-class' },
  { value: 'must-build', label: 'Must build' },
  { value: 'support', label: 'Support' },
] as const;

/** What the focus rule says of a plan's choices; null when they keep to it. It explains and changes nothing. */
function focusAdvice(skills: readonly Skill[]): string | null {
  const count = (focus: Skill['focus']) => skills.filter((skill) => skill.focus === focus).length;
  if (count('must-build') > 1)
    return 'More than one must-build: pick the one without which the next chapter doesn’t happen.';
  if (count('world-class') > 2) return 'More than two to make world-class: one or two get the time it takes.';
  return null;
}

/** Step 4: where each skill stands, by four questions. */
export function AuditStep() {
  const plan = usePlan();
  if (!plan) return null;
  const advice = focusAdvice(plan.skills);
  if (!plan.skills.length)
    return (
      <Empty title="Nothing to audit yet">
        <p class="soft">Name your target skills first.</p>
      </Empty>
    );
  return (
    <div class="stack">
      <p class="soft">
        One or two strengths to make world-class, one skill you must build. Doubling down on a strength is
        usually the longer leap.
      </p>
      {advice && <p class="nudges">{advice}</p>}
      {plan.skills.map((skill) => (
        <AuditOf key={skill.id} skill={skill} />
      ))}
    </div>
  );
}

function AuditOf({ skill }: { skill: Skill }) {
  const level = levelOf(skill);
  return (
    <section class="stack audit">
      <h2>{skill.name || 'A skill without a name'}</h2>
      <p class="soft">
        {level === null
          ? 'Four answers make the level.'
          : `Today: ${levelWords[level]}. Aim: ${levelWords[skill.targetLevel]}.`}
      </p>
      <Choice
        label="Focus"
        hideLabel
        options={focuses}
        value={skill.focus}
        onChange={(focus) => void editEntry('skills', skill.id, { focus })}
      />
      {auditQuestions.map((question) => (
        <div key={question} class="stack question">
          <Choice
            label={questions[question]}
            options={answers}
            value={skill[question].answer}
            onChange={(answer) =>
              void editEntry('skills', skill.id, { [question]: { ...skill[question], answer } })
            }
          />
          <Field
            label={`Evidence: ${questions[question]}`}
            hideLabel
            placeholder="What shows it"
            value={skill[question].evidence}
            bound={LONG}
            onChange={(evidence) =>
              void editEntry('skills', skill.id, { [question]: { ...skill[question], evidence } })
            }
          />
        </div>
      ))}
    </section>
  );
}

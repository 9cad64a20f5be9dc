import { levelOf } from './audit';
import type { Plan } from './schema';

/** Each of these says what to do next for a step and what that would add, or null when it is filled in. */
type Missing = (plan: Plan) => string | null;

/** Step 1: the value proposition and the drivers. */
export const ofProduct: Missing = ({ profile }) => {
  if (!profile.helpWhom || !profile.solveWhat || !profile.soTheyCan)
    return 'Fill the three blanks of what you deliver; they show whether your vision stretches.';
  if (
    [profile.driverDifficulty, profile.driverSpeed, profile.driverStyle, profile.driverShowing].includes(null)
  )
    return 'Rate the four value drivers; they show what holds your work’s value back.';
  return null;
};

/** Step 2: the vision. */
export const ofVision: Missing = ({ profile }) =>
  profile.vision.trim() ? null : 'Write your vision; with it, Direction sees where a posting leads.';

/** Step 3: three to five target skills. */
export const ofSkills: Missing = ({ skills }) => {
  const named = skills.filter(({ name }) => name.trim()).length;
  if (named === 0) return 'Name three skills; without them, Growth can’t be judged.';
  return named < 3
    ? `Name ${named === 2 ? 'one more skill' : 'two more skills'}; Growth judges by three.`
    : null;
};

/** Step 4: every skill audited, with a focus. */
export const ofAudit: Missing = ({ skills }) => {
  if (!skills.length) return 'Name your skills in the step before; here you find out where they stand.';
  const open = skills.filter((skill) => levelOf(skill) === null);
  const [first] = open;
  if (first)
    return `Answer the questions on ${first.name || 'each skill'}; Reach judges by what you can show.`;
  if (!skills.some(({ focus }) => focus === 'must-build'))
    return 'Choose the one skill you must build; a job that closes that gap scores higher.';
  return null;
};

/** Step 5: capability targets and actions. */
export const ofRoadmap: Missing = ({ capabilityTargets, actions }) => {
  if (!capabilityTargets.length)
    return 'Say what the roles in three to five years need; Growth counts postings that give it.';
  return actions.length ? null : 'Choose a first action, something you do in today’s role to build a skill.';
};

/** Step 6: a next step, an ideal and a way round. */
export const ofOptions: Missing = ({ roles }) => {
  if (!roles.some(({ kind }) => kind === 'next-step'))
    return 'Name a next step; Direction compares postings with it.';
  if (!roles.some(({ kind }) => kind === 'ideal'))
    return 'Name your ideal role; Direction sees what leads there.';
  return roles.length < 3 ? 'Add another way: a role next door, or one you would take for the skill.' : null;
};

/** Step 7: today's role and what is to become of its duties. */
export const ofCurrentRole: Missing = ({ profile, currentSkills, duties }) => {
  if (!profile.currentTitle.trim()) return 'Say what you are today; Reach measures the step from there.';
  if (!currentSkills.length)
    return 'Say what you can do today; Reach compares it with what postings ask for.';
  return duties.some(({ treatment }) => treatment !== 'keep')
    ? null
    : 'Mark the duties you want to shed; postings full of them score lower.';
};

import { levelOf } from './audit';
import type { Plan } from './schema';

/** Each of these says what a step still lacks and what that would add, or null when it is filled in. */
type Missing = (plan: Plan) => string | null;

/** Step 1: the value proposition and the drivers. */
export const ofProduct: Missing = ({ profile }) => {
  if (!profile.helpWhom || !profile.solveWhat || !profile.soTheyCan)
    return 'Your value proposition: it shows whether your vision stretches.';
  if (
    [profile.driverDifficulty, profile.driverSpeed, profile.driverStyle, profile.driverShowing].includes(null)
  )
    return 'The four value drivers: they show what holds your work’s value back.';
  return null;
};

/** Step 2: the vision. */
export const ofVision: Missing = ({ profile }) =>
  profile.vision.trim() ? null : 'Your vision: with it, Direction sees where a posting leads.';

/** Step 3: three to five target skills. */
export const ofSkills: Missing = ({ skills }) => {
  const named = skills.filter(({ name }) => name.trim()).length;
  if (named === 0) return 'Three skills: without them, Growth can’t be judged.';
  return named < 3 ? `${3 - named} more ${named === 2 ? 'skill' : 'skills'}: Growth judges by three.` : null;
};

/** Step 4: every skill audited, with a focus. */
export const ofAudit: Missing = ({ skills }) => {
  if (!skills.length) return 'Skills to audit: name them in the step before.';
  const open = skills.filter((skill) => levelOf(skill) === null);
  const [first] = open;
  if (first) return `The audit of ${first.name || 'a skill'}: Reach judges by what you can show.`;
  if (!skills.some(({ focus }) => focus === 'must-build'))
    return 'The one skill you must build: a job that closes that gap scores higher.';
  return null;
};

/** Step 5: capability targets and actions. */
export const ofRoadmap: Missing = ({ capabilityTargets, actions }) => {
  if (!capabilityTargets.length)
    return 'What the roles in three to five years need: Growth counts postings that give it.';
  return actions.length ? null : 'A first action: something you do in today’s role to build a skill.';
};

/** Step 6: a next step, an ideal and a way round. */
export const ofOptions: Missing = ({ roles }) => {
  if (!roles.some(({ kind }) => kind === 'next-step'))
    return 'A next step: Direction compares postings with it.';
  if (!roles.some(({ kind }) => kind === 'ideal')) return 'Your ideal role: Direction sees what leads there.';
  return roles.length < 3 ? 'Another way: a role next door or one you would take for the skill.' : null;
};

/** Step 7: today's role and what is to become of its duties. */
export const ofCurrentRole: Missing = ({ profile, currentSkills, duties }) => {
  if (!profile.currentTitle.trim()) return 'Today’s title: Reach measures the step from it.';
  if (!currentSkills.length) return 'What you can do today: Reach compares it with what postings ask for.';
  return duties.some(({ treatment }) => treatment !== 'keep')
    ? null
    : 'Duties to shed: postings full of them score lower.';
};

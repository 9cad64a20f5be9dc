import type { Knowledge } from '../knowledge/knowledge';
import type { SkillMatcher } from '../knowledge/skills/skills';
import type { RoleKnowledge } from '../knowledge/titles/roles';
import type { Plan } from '../plan/schema';
import type { Settings } from '../plan/settings';
import type { Reading } from '../text/reading';
import type { NamedOption } from './named-options';
import type { Option } from './options';
import type { Own } from './own';
import type { Wanted } from './wanted';
import type { FitNumbers } from './weights';

/** A plan compiled for scoring. */
export interface Lens {
  plan: Plan;
  weights: Settings['weights'];
  numbers: FitNumbers;
  knowledge: Knowledge;
  roles: RoleKnowledge;
  /** What is looked for in a text; the matcher's numbers are places in this list. */
  wanted: readonly Wanted[];
  matcher: SkillMatcher;
  /** Finds the role options' titles in a text. */
  findNamed: (reading: Reading) => NamedOption[];
  options: readonly Option[];
  own: Own;
  /** How much a skill of the vocabulary tells of the job, 0 to 1. */
  telling: Float32Array;
}

import * as missing from '../../lib/plan/missing';
import { AuditStep } from './audit-step';
import { CurrentRoleStep } from './current-role-step';
import { OptionsStep } from './options-step';
import { ProductStep } from './product-step';
import { RoadmapStep } from './roadmap-step';
import { SkillsStep } from './skills-step';
import type { Step } from './step';
import { VisionStep } from './vision-step';

/** The seven steps in their order. */
export const planSteps: readonly Step[] = [
  { id: 'product', title: 'What you deliver', Component: ProductStep, missing: missing.ofProduct },
  { id: 'vision', title: 'Five years out', Component: VisionStep, missing: missing.ofVision },
  { id: 'skills', title: 'Target skills', Component: SkillsStep, missing: missing.ofSkills },
  { id: 'audit', title: 'Where you stand', Component: AuditStep, missing: missing.ofAudit },
  { id: 'roadmap', title: 'Roadmap', Component: RoadmapStep, missing: missing.ofRoadmap },
  { id: 'options', title: 'Role options', Component: OptionsStep, missing: missing.ofOptions },
  { id: 'today', title: 'Today’s role', Component: CurrentRoleStep, missing: missing.ofCurrentRole },
];

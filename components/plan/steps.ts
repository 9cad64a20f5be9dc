import * as missing from '../../lib/plan/missing';
import { lazily } from '../controls/lazily';
import type { Step } from './step';

/** The seven steps in their order; each form is fetched when it is opened. */
export const planSteps: readonly Step[] = [
  {
    id: 'product',
    title: 'What you deliver',
    Component: lazily(() => import('./product-step').then((view) => view.ProductStep)),
    Picture: lazily(() => import('./pictures/drivers-chart').then((view) => view.DriversChart)),
    missing: missing.ofProduct,
  },
  {
    id: 'vision',
    title: 'Five years out',
    Component: lazily(() => import('./vision-step').then((view) => view.VisionStep)),
    missing: missing.ofVision,
  },
  {
    id: 'skills',
    title: 'Target skills',
    Component: lazily(() => import('./skills-step').then((view) => view.SkillsStep)),
    Picture: lazily(() => import('./pictures/gap-chart').then((view) => view.GapChart)),
    missing: missing.ofSkills,
  },
  {
    id: 'audit',
    title: 'Where you stand',
    Component: lazily(() => import('./audit-step').then((view) => view.AuditStep)),
    Picture: lazily(() => import('./pictures/gap-chart').then((view) => view.GapChart)),
    missing: missing.ofAudit,
  },
  {
    id: 'roadmap',
    title: 'Roadmap',
    Component: lazily(() => import('./roadmap-step').then((view) => view.RoadmapStep)),
    Picture: lazily(() => import('./pictures/timeline').then((view) => view.Timeline)),
    missing: missing.ofRoadmap,
  },
  {
    id: 'options',
    title: 'Role options',
    Component: lazily(() => import('./options-step').then((view) => view.OptionsStep)),
    Picture: lazily(() => import('./pictures/pathway-map').then((view) => view.PathwayMap)),
    missing: missing.ofOptions,
  },
  {
    id: 'today',
    title: 'Today’s role',
    Component: lazily(() => import('./current-role-step').then((view) => view.CurrentRoleStep)),
    Picture: lazily(() => import('./pictures/hours-chart').then((view) => view.HoursChart)),
    missing: missing.ofCurrentRole,
  },
];

import type { ShortPlan } from '../inspect/score';

/** Plans of invented people in different fields of work. */
export const plans: Record<string, ShortPlan> = {
  nurse: {
    vision: 'Lead a ward where nobody deteriorates unseen, and where new nurses stay.',
    currentRole: {
      title: 'Staff Nurse',
      years: 4,
      skills: [
        { name: 'Medication administration', level: 3 },
        { name: 'Patient assessment', level: 3 },
        { name: 'Wound care', level: 2 },
      ],
    },
    skills: [
      {
        name: 'Nursing leadership',
        alsoKnownAs: ['coordinating the shift'],
        level: 1,
        target: 3,
        focus: 'must-build',
      },
      {
        name: 'Acute care',
        alsoKnownAs: ['deteriorating patients'],
        level: 3,
        target: 4,
        focus: 'world-class',
      },
      {
        name: 'Teaching students',
        alsoKnownAs: ['supporting learners', 'preceptorship'],
        level: 2,
        target: 3,
        focus: 'support',
      },
    ],
    roles: [
      {
        title: 'Charge Nurse',
        alsoKnownAs: ['Junior Sister'],
        kind: 'next-step',
        horizon: 'now',
        builds: ['Nursing leadership'],
      },
      {
        title: 'Critical Care Nurse',
        alsoKnownAs: ['Acute Medical Nurse'],
        kind: 'portfolio',
        horizon: 'now',
        builds: ['Acute care'],
      },
      {
        title: 'Clinical Nurse Educator',
        kind: 'adjacent',
        horizon: '1-2y',
        builds: ['Teaching students'],
      },
      {
        title: 'Ward Manager',
        alsoKnownAs: ['Nurse Manager'],
        kind: 'ideal',
        horizon: '3-5y',
        builds: ['Nursing leadership'],
      },
    ],
    capabilityTargets: ['rostering', 'quality improvement'],
    reduce: ['chasing supplies'],
  },
  teacher: {
    vision: 'Build a mathematics department that children are glad to have been through.',
    currentRole: {
      title: 'Mathematics Teacher',
      years: 6,
      skills: [
        { name: 'Lesson planning', level: 4 },
        { name: 'Classroom management', level: 3 },
      ],
    },
    skills: [
      {
        name: 'Curriculum design',
        alsoKnownAs: ['scheme of work'],
        level: 2,
        target: 4,
        focus: 'world-class',
      },
      {
        name: 'Coaching teachers',
        alsoKnownAs: ['mentoring colleagues', 'lesson observation'],
        level: 1,
        target: 3,
        focus: 'must-build',
      },
    ],
    roles: [
      {
        title: 'Head of Mathematics',
        alsoKnownAs: ['Subject Lead Mathematics'],
        kind: 'next-step',
        horizon: '1-2y',
        builds: ['Curriculum design', 'Coaching teachers'],
      },
      {
        title: 'Instructional Coach',
        kind: 'adjacent',
        horizon: '1-2y',
        builds: ['Coaching teachers'],
      },
      { title: 'Deputy Headteacher', kind: 'ideal', horizon: '3-5y', builds: ['Coaching teachers'] },
    ],
    reduce: ['cover supervision'],
  },
  warehouse: {
    vision: 'Run a depot that works safely, loses nothing, and where people move up.',
    currentRole: {
      title: 'Warehouse Team Leader',
      years: 5,
      skills: [
        { name: 'Inventory control', level: 3 },
        { name: 'Forklift operation', level: 4 },
        { name: 'Shift planning', level: 3 },
      ],
    },
    skills: [
      {
        name: 'Continuous improvement',
        alsoKnownAs: ['lean', '5S'],
        level: 2,
        target: 4,
        focus: 'world-class',
      },
      { name: 'Budgeting', alsoKnownAs: ['cost control'], level: 0, target: 2, focus: 'must-build' },
    ],
    roles: [
      {
        title: 'Shift Manager',
        alsoKnownAs: ['Warehouse Shift Manager'],
        kind: 'next-step',
        horizon: 'now',
        builds: ['Continuous improvement'],
      },
      { title: 'Transport Planner', kind: 'cross-functional', horizon: '1-2y' },
      {
        title: 'Warehouse Manager',
        alsoKnownAs: ['Depot Manager', 'Distribution Centre Manager'],
        kind: 'ideal',
        horizon: '3-5y',
        builds: ['Budgeting', 'Continuous improvement'],
      },
    ],
    capabilityTargets: ['health and safety audits'],
    reduce: ['manual stock counts'],
  },
};

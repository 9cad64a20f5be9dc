import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import { openKnowledge } from '../../lib/knowledge/knowledge';

/** As much knowledge as the made-up files need. */
export const smallKnowledge = openKnowledge(
  compileKnowledge({
    'logistics.ts': {
      skills: [
        { name: 'SQL' },
        { name: 'Microsoft Excel', also: ['Excel'] },
        { name: 'Process improvement' },
        { name: 'Negotiation' },
        { name: 'Budgeting' },
        { name: 'Team leadership' },
      ],
      roles: [
        {
          title: 'Operations analyst',
          function: 'operations',
          level: 'regular',
          skills: { SQL: 3, 'Process improvement': 2 },
        },
        {
          title: 'Logistics coordinator',
          function: 'operations',
          level: 'regular',
          skills: { Negotiation: 2 },
        },
        {
          title: 'Operations manager',
          function: 'operations',
          level: 'manager',
          skills: { 'Process improvement': 3, Budgeting: 2, 'Team leadership': 2 },
        },
        {
          title: 'Head of operations',
          function: 'operations',
          level: 'director',
          skills: { Budgeting: 3, 'Team leadership': 3 },
        },
      ],
    },
  }).buffer,
);

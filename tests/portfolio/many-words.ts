type Some = readonly [string, ...string[]];

/** Lines of work: how jobs in them are called, which teams there are, what one has to be able to do. */
export const fields: readonly [Field, ...Field[]] = [
  {
    jobs: [
      'Operations Analyst',
      'Operations Manager',
      'Process Improvement Specialist',
      'Supply Chain Planner',
    ],
    teams: ['Returns', 'Fulfilment', 'Planning', 'Logistics'],
    skills: [
      'process improvement',
      'Lean',
      'stakeholder management',
      'SQL',
      'demand planning',
      'root cause analysis',
    ],
  },
  {
    jobs: ['Data Analyst', 'Business Intelligence Developer', 'Analytics Engineer', 'Data Scientist'],
    teams: ['Insights', 'Reporting', 'Pricing', 'Customer Data'],
    skills: ['data storytelling', 'SQL', 'Python', 'data modelling', 'Power BI', 'statistics'],
  },
  {
    jobs: ['Marketing Manager', 'Content Strategist', 'Campaign Manager', 'Brand Specialist'],
    teams: ['Growth', 'Brand', 'Lifecycle', 'Events'],
    skills: [
      'copywriting',
      'campaign management',
      'SEO',
      'market research',
      'email marketing',
      'budget planning',
    ],
  },
  {
    jobs: ['Registered Nurse', 'Ward Manager', 'Community Nurse', 'Clinical Educator'],
    teams: ['Cardiology', 'Emergency', 'Oncology', 'Outpatients'],
    skills: [
      'patient care',
      'wound care',
      'medication administration',
      'triage',
      'care planning',
      'mentoring',
    ],
  },
  {
    jobs: ['Software Engineer', 'Frontend Developer', 'Platform Engineer', 'Engineering Manager'],
    teams: ['Payments', 'Search', 'Platform', 'Mobile'],
    skills: ['TypeScript', 'system design', 'code review', 'cloud infrastructure', 'testing', 'mentoring'],
  },
  {
    jobs: ['Primary Teacher', 'Learning Designer', 'Head of Year', 'Training Coordinator'],
    teams: ['Science', 'Languages', 'Adult Learning', 'Inclusion'],
    skills: [
      'lesson planning',
      'classroom management',
      'curriculum development',
      'assessment',
      'facilitation',
    ],
  },
  {
    jobs: ['Accountant', 'Financial Controller', 'Payroll Specialist', 'Strategy Manager'],
    teams: ['Treasury', 'Reporting', 'Group Finance', 'Strategy'],
    skills: ['financial modelling', 'budgeting', 'forecasting', 'business strategy', 'auditing', 'Excel'],
  },
];

interface Field {
  jobs: Some;
  teams: Some;
  skills: Some;
}

export const levels: Some = ['', '', '', 'Junior ', 'Senior ', 'Lead ', 'Head of Group ', 'Associate '];
export const firms: Some = [
  'Larkfield',
  'Brookmere',
  'Tallow & Finch',
  'Quarrystone',
  'Hazelport',
  'Northwick Mills',
  'Ostrava Lane',
  'Pemberley Works',
];
export const places: Some = ['Leeds', 'Hazelport', 'Remote', 'Bristol (hybrid)', 'Larkfield', 'Dublin'];
export const things: Some = [
  'the weekly report',
  'a new service',
  'the yearly plan',
  'our main site',
  'the handover',
  'the quarterly review',
  'supplier contracts',
  'the team’s backlog',
];

export const stories: Some = [
  '{firm} has been family-owned for three generations and sends parcels to half the country.',
  'We believe that good work needs quiet, trust and decent tools.',
  'Our {team} team has doubled in the last two years and goes on growing.',
  'Four hundred people work with us, most of them within an hour of the head office.',
  'We were founded in a garage, and some of us still miss it.',
  'Our customers are schools, clinics and small firms that need things to arrive on time.',
  'Whoever joins us finds a desk, a mentor and a plan for the first ninety days.',
];

export const duties: Some = [
  'Own {thing} from the first draft to the decision, using {skill} every day.',
  'Lead workshops on {skill} with colleagues from {team} and other departments.',
  'Bring {skill} into daily work and show others how it is done.',
  'Report to the executive team on {thing} and what should change.',
  'Analyse where {thing} loses time and suggest what to do about it.',
  'Coordinate with the {team} team about priorities and deadlines.',
  'Prepare decisions on {thing} together with finance and legal.',
  'Coach two junior colleagues in {skill} and {other}.',
  'Keep documentation of {thing} short, true and easy to find.',
  'Present results to customers and answer their questions in plain words.',
  'Introduce better ways of {other} across all departments.',
  'Plan the budget for {thing} and watch over it during the year.',
  'Work closely with the managers of {team} to understand their needs.',
  'Improve how we measure {thing}, step by step.',
  'Take part in hiring and help new colleagues to settle in.',
];

export const requirements: Some = [
  '{years}+ years of experience in {skill}.',
  'Proven experience with {skill} and {other}.',
  'Strong communication skills in writing and in person.',
  'A degree in a related subject or equivalent experience.',
  'You can explain {other} to people who have never heard of it.',
  'Good knowledge of {skill}.',
  'Experience in leading small teams or projects.',
  'You work in an organised way and keep calm under pressure.',
  'Confidence with {other} in a setting where details matter.',
  'Fluent English; fluent German is required for this role.',
  'A valid driving licence.',
  'No knowledge of {other} is required.',
];

export const nice: Some = [
  'Experience with {other}.',
  'A certificate in {skill}.',
  'You have worked as an operations manager before.',
  'Knowledge of our industry.',
];

export const offers: Some = [
  'Thirty days of holiday and your birthday off.',
  'A budget for learning, and time to use it.',
  'Flexible hours and two days at home.',
  'A pension plan and health insurance.',
  'Free lunch on Thursdays.',
  'A train ticket for the whole year.',
  'Equal opportunities for everyone, whatever their age, origin or faith.',
];

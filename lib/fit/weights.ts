import type { FitNumbers } from './numbers';

/** The numbers as fitted on judged postings (`npm run fit-weights`). A change here moves every score. */
export const fitNumbers: FitNumbers = {
  parts: { duties: 0.5, requirements: 0.3, other: 0.3, title: 0.7, nice: 0.1, about: 0.08 },
  direction: { sharpness: 1.2, text: 0.25, doubt: 0.38, builds: 0.75, freeSteps: 0.35, step: 0.3 },
  growth: {
    mustBuild: 0.9,
    worldClass: 0.7,
    support: 0.6,
    capability: 0.5,
    stakes: 0.3,
    expected: 0.5,
    shed: 0.4,
  },
  reach: {
    base: -1.6,
    planned: 1.6,
    current: 1.6,
    year: 0.35,
    step: 0.3,
    skills: 1.2,
    covered: 1,
    door: 1.5,
    language: 0.7,
  },
  fit: { growth: 0.5, reach: 0.7, growthFloor: 0.3, reachFloor: 0.25, laterFloor: 0.45 },
  kind: { offPlan: 30, tooEarly: 25 },
};

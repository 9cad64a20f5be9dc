import type { FitNumbers } from './numbers';

/** The numbers as fitted on judged postings (`npm run fit-weights`). A change here moves every score. */
export const fitNumbers: FitNumbers = {
  parts: { duties: 0.5, requirements: 0.3, other: 0.3, title: 0.7, nice: 0.1, about: 0.08 },
  mentions: { fade: 1.6, next: 0.9 },
  direction: {
    sharpness: 1.45,
    text: 0.35,
    named: 0.25,
    doubt: 0.38,
    builds: 0.75,
    freeSteps: 0.25,
    step: 0.4,
  },
  growth: {
    mustBuild: 0.9,
    worldClass: 0.7,
    support: 0.6,
    capability: 0.5,
    stakes: 0.3,
    expected: 0.5,
    sharpness: 2.5,
    same: 0.4,
    shed: 0.4,
  },
  reach: {
    base: -1,
    planned: 1.1,
    current: 1.5,
    year: 0.74,
    skills: 2.4,
    covered: 1,
    door: 2,
    language: 0.5,
  },
  fit: { growth: 1.3, reach: 1.5, growthFloor: 0.02, reachFloor: 0.2, spread: 1.5 },
  kind: { offPlan: 30, astray: 15, tooEarly: 11 },
};

import type { Level } from '../knowledge/field';
import type { Role } from '../plan/schema';

/**
 * The numbers that can be fitted: those marked "fitted" are, on judged postings (`npm run fit-weights`); the others are
 * set by hand, where the judgements are too few to tell. Shares from 0 to 1 unless said otherwise. A change here moves
 * every score: golden files and changelog say so.
 */
export const fitNumbers = Object.freeze({
  /** How much a mention proves that the job exercises a skill, by the part of the posting it stands in. */
  parts: Object.freeze({ duties: 0.5, requirements: 0.3, other: 0.3, title: 0.7, nice: 0.1, about: 0.08 }),
  mentions: Object.freeze({
    /** Fitted. Power of a mention's certainty: vague ones fade, however many a long text has. */
    fade: 1.5,
    /** Fitted. What each further mention of the same thing counts of the one before. */
    next: 0.8,
  }),
  direction: Object.freeze({
    /** Fitted. Power of a title's relatedness: distant titles fade. */
    sharpness: 1.45,
    /** Fitted. What the text may add where the title doesn't tell. */
    text: 0.35,
    /** Fitted. What it adds when duties or requirements name the option: the employer himself thinks of it. */
    named: 0.3,
    /** Fitted. What a title loses when nothing in the text confirms it, … */
    doubt: 0.25,
    /** … and how much the skills that the option is to build confirm. */
    builds: 0.75,
    /** Fitted. Steps of seniority off the option that cost nothing. */
    freeSteps: 0.25,
    /** Fitted. Lost for each further step. */
    step: 0.4,
    /** Fitted. What is left, at least, of a resemblance to an option that the posting is above. */
    above: 0.65,
  }),
  growth: Object.freeze({
    /** What one skill exercised throughout is worth, by what the plan wants with it. The last three are fitted. */
    mustBuild: 0.9,
    worldClass: 0.7,
    support: 0.6,
    capability: 0.5,
    /** Share of a strength's worth that depends on stakes above today's. */
    stakes: 0.3,
    /** Fitted. How much being like a role option lets expect what the option builds. */
    expected: 0.5,
    /** Fitted. Power that spreads the sum over the whole scale: a little of everything is still little. */
    sharpness: 2.5,
    /** Fitted. Lost in a job that is today's over again. */
    same: 0.4,
    /** Lost for duties to be shed at the centre of the job. */
    shed: 0.4,
  }),
  /** Log-odds: their sum becomes a score by the logistic curve. */
  reach: Object.freeze({
    /** Fitted. With nothing known for or against. */
    base: -1,
    /** Fitted. Being like an option that is planned for now. */
    planned: 1.1,
    /** Fitted. Being like today's role. */
    current: 1.5,
    /** Fitted. For each year wanted beyond those one has in the line. */
    year: 0.74,
    /** Fitted. Skills asked for that one has. */
    skills: 2.4,
    /** Fitted. Share of what is asked for that today's role brings along. */
    covered: 1,
    /** A licence or degree without which there is no way in. */
    door: 2,
    /** Another language. */
    language: 0.5,
  }),
  fit: Object.freeze({
    /** Fitted. What Growth and Reach count for against Direction's 1. */
    growth: 1.3,
    reach: 1.5,
    /** What is left of an axis at 0: it lowers the fit, it doesn't annul it. Reach's is fitted. */
    growthFloor: 0.02,
    /** Fitted. Where Growth is half of what it can count for: from there on more of it adds little. */
    plainly: 0.5,
    reachFloor: 0.2,
    /** How far the mean is spread over the scale from its middle; 1 leaves it. */
    spread: 1.5,
  }),
  /** Of 100. */
  kind: Object.freeze({
    /** Fitted. A fit below this leads nowhere on the plan. */
    offPlan: 30,
    /** So does a direction below this. */
    astray: 15,
    /** Fitted. A reach below this is too early. */
    tooEarly: 11,
  }),
});

/** The same numbers while they are being fitted. */
export type FitNumbers = {
  [Group in keyof typeof fitNumbers]: { [Name in keyof (typeof fitNumbers)[Group]]: number };
};

/** What is known of working life rather than fitted, and bounds. */
export const given = Object.freeze({
  /** Years that people at a level usually have behind them: taken where a plan doesn't say its own. */
  yearsBehind: Object.freeze<Record<Level, number>>({
    intern: 0,
    junior: 2,
    regular: 3,
    senior: 6,
    lead: 7,
    manager: 8,
    director: 12,
    executive: 15,
  }),
  /**
   * Years that employers usually want for a level when they don't say: the step of seniority. Whoever looks for a lead
   * or a manager and names no years is open to somebody's first time.
   */
  yearsWanted: Object.freeze<Record<Level, number>>({
    intern: 0,
    junior: 1,
    regular: 2,
    senior: 4,
    lead: 3,
    manager: 3,
    director: 8,
    executive: 10,
  }),
  /** Of years in another line of work this share counts anyhow; of what is left … */
  anyLine: 0.3,
  /** … this for the same function of working life, and this for a neighbouring one. */
  sameFunction: 0.5,
  nearFunction: 0.25,
  /** How soon an option is planned for: what being like it says about reach. */
  readiness: Object.freeze<Record<Role['horizon'], number>>({ now: 1, '1-2y': 0.7, '3-5y': 0.3 }),
  /** What is planned for in three to five years may be so much further out of reach before it is too early. */
  later: 0.25,
  /** One skill that one can show is half of the way; more of them count less and less. */
  half: 0.5,
  /** Knowing a skill goes so far towards its next of kin. */
  kin: 0.4,
  /** A licence is something that everybody in a role has (this typical of it), or it isn't had. */
  licensed: 0.7,
  /** Half of what a job typically takes is as much as any text speaks of. */
  plenty: 0.5,
  /** Each sign of scope or audience leaves so much less of what is to gain by stakes. */
  stake: 0.3,
  /** What a treatment of a duty counts against a job that has it. */
  minds: Object.freeze({ eliminate: 1, delegate: 0.5, automate: 0.5 }),
  /** A duty to be shed is recognised by mentions this sure: nobody should be told of work that isn't there. */
  plainly: 0.5,
  /** Power that keeps "this isn't that role" to the very title and its plain synonyms. */
  exclusion: 8,
  /** What a step of seniority decides between options that are alike; nothing of the score. */
  tie: 0.02,
  /** With less than this of every skill, a title alone says nothing of Growth. */
  leastGrowth: 0.05,
  /** What a skill still tells of a job that every second role takes, that none lists, or that is too general. */
  leastTelling: 0.05,
  /** With fewer words about the work than this there is nothing to judge by. */
  fewestWords: 20,
});

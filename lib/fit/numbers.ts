/** The numbers of the score: how much what counts. All between 0 and 1 unless said otherwise. */
export interface FitNumbers {
  /** How much a mention proves that the job exercises a skill, by the part of the posting it stands in. */
  parts: { duties: number; requirements: number; other: number; title: number; nice: number; about: number };
  mentions: {
    /** Power of a mention's certainty: above 1, vague ones fade, however many a long text has. */
    fade: number;
    /** What each further mention of the same thing counts of the one before. */
    next: number;
  };
  direction: {
    /** Power of a title's relatedness: above 1, distant titles fade. */
    sharpness: number;
    /** What the text may add where the title doesn't tell. */
    text: number;
    /** What it adds when duties or requirements name the option: the employer himself thinks of it. */
    named: number;
    /** What a title loses when nothing in the text confirms it, … */
    doubt: number;
    /** … and how much the skills that the option is to build confirm. */
    builds: number;
    /** Steps of seniority off the option that cost nothing. */
    freeSteps: number;
    /** Lost for each further step. */
    step: number;
  };
  growth: {
    /** What one skill exercised throughout is worth, by what the plan wants with it. */
    mustBuild: number;
    worldClass: number;
    support: number;
    capability: number;
    /** Share of a strength's worth that depends on stakes above today's. */
    stakes: number;
    /** How much being like a role option lets expect what the option builds. */
    expected: number;
    /** Power that spreads the sum over the whole scale: a little of everything is still little. */
    sharpness: number;
    /** Lost in a job that is today's over again. */
    same: number;
    /** Lost for duties to be shed at the centre of the job. */
    shed: number;
  };
  /** Log-odds: a sum is turned into a score by the logistic curve. */
  reach: {
    base: number;
    /** Being like an option that is planned for now. */
    planned: number;
    /** Being like today's role. */
    current: number;
    /** For each year wanted beyond those one has in the line. */
    year: number;
    /** Skills asked for that one has. */
    skills: number;
    /** Share of what is asked for that today's role brings along. */
    covered: number;
    /** A licence or degree without which there is no way in. */
    door: number;
    /** Another language. */
    language: number;
  };
  fit: {
    /** What Growth and Reach count for against Direction's 1. */
    growth: number;
    reach: number;
    /** What is left of an axis at 0: it lowers the fit, it doesn't annul it. */
    growthFloor: number;
    reachFloor: number;
    /** How far the mean is spread over the scale from its middle; 1 leaves it. */
    spread: number;
  };
  kind: {
    /** A fit below this (of 100) leads nowhere on the plan. */
    offPlan: number;
    /** So does a direction below this (of 100). */
    astray: number;
    /** A reach below this (of 100) is too early. */
    tooEarly: number;
  };
}

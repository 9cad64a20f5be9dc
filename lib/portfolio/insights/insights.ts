import type { Coverage } from './coverage';
import type { Demand } from './demand';
import type { Doors } from './doors';
import type { Funnel } from './funnel';
import type { Missing } from './missing';
import type { Pull } from './pull';
import type { Staying } from './staying';

/** What the packed evidence of the saved roles tells about the plan. */
export interface Told {
  demand: Demand;
  missing: Missing;
  doors: Doors;
  /** Null while the plan says nothing of today's role. */
  staying: Staying | null;
}

/** All that the saved roles say about the plan. */
export interface Insights {
  /** How many there are. */
  roles: number;
  coverage: Coverage;
  pull: Pull;
  funnel: Funnel;
  /** 'no-plan' while there is none to score by, 'reading' while the roles are still being read for it. */
  told: Told | 'no-plan' | 'reading';
}

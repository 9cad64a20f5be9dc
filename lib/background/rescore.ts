import { tellRescoring } from '../shell/rescoring';
import { followUpToDate, isUpToDate } from '../store/rescored';
import { arithmetic, heedVersion } from './arithmetic';
import { currentLens } from './lens';
import { paced } from './pace';
import { rescoreOnce } from './rescore-once';

/** The browser's lock that one window at a time holds. */
const LOCK = 'waymark re-scoring';

/** Runs something while no window scores saved roles; whoever is about to waits. */
export function whileNothingIsScored(run: () => Promise<void>): Promise<void> {
  return navigator.locks.request(LOCK, run);
}

/** Runs again at most so often while the plan goes on changing; then the next occasion has to do. */
const MOST_RUNS = 20;

/**
 * Scores all saved roles anew where the plan, the settings, the texts or the arithmetic changed since; does nothing where
 * nothing did. One window at a time: a second one waits and then finds it done. Stopped at any moment, the
 * scores are those of before, and the next call goes on.
 */
async function rescoreSaved(): Promise<void> {
  await heedVersion();
  if (await isUpToDate()) return;
  await whileNothingIsScored(async () => {
    try {
      for (let run = 0; run < MOST_RUNS && !(await isUpToDate()); run++) {
        const { lens, revision } = await currentLens();
        if (!lens) return;
        await rescoreOnce(
          { lens, revision },
          arithmetic(),
          paced((done, of) => tellRescoring({ done, of })),
        );
      }
    } finally {
      tellRescoring(null);
    }
  });
}

/** While somebody types nothing is scored anew: so many milliseconds after the last change. */
const QUIET = 600;

/**
 * Keeps the scores of the saved roles true while a view is open, whoever changes the plan. In: told of a failure. Out:
 * stops it.
 */
export function followPlan(fail: (error: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = followUpToDate((upToDate) => {
    clearTimeout(timer);
    if (!upToDate) timer = setTimeout(() => rescoreSaved().catch(fail), QUIET);
  }, fail);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Whoever woke the background is answered first: so many milliseconds. */
const SOON = 3000;

/** Keeps the scores true for as long as the background is awake, from a little later on. */
export function followPlanSoon(): void {
  setTimeout(() => followPlan(console.warn), SOON);
}

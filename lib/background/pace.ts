/** Work in the background goes on for so many milliseconds before others have their turn. */
const SLICE = 12;

/** How far work that reads texts has come, and since when nobody else had a turn. */
export interface Pace {
  /** So many texts more are to be read. */
  expect(more: number): void;
  /** One was read. */
  done(): void;
  /** Somebody else has had a turn: tells how far it is when texts were read since. */
  told(): void;
  /** When the present slice began, in milliseconds. */
  since: number;
}

/** Begins to pace work. In: told how far it is, each time somebody else had a turn and texts were read since. */
export function paced(tell: (done: number, of: number) => void): Pace {
  let [done, of, said] = [0, 0, 0];
  return {
    since: performance.now(),
    expect: (more) => {
      of += more;
    },
    done: () => {
      done++;
    },
    told: () => {
      if (done > said) tell(done, of);
      said = done;
    },
  };
}

/** Lets others have their turn when this one has lasted long enough: no task of the page or the background has to wait. */
export async function breather(pace: Pace): Promise<void> {
  if (performance.now() - pace.since < SLICE) return;
  pace.told();
  await new Promise((next) => setTimeout(next));
  pace.since = performance.now();
}

const STEP = 50;

/**
 * Asks again and again until the answer is there; an error counts as "not yet" (a page may be on its way).
 * @param what what is waited for, for the message.
 * @param timeout milliseconds.
 * @throws when it isn't there in time, with the last error if there was one.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let trouble: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await new Promise((later) => setTimeout(later, STEP));
  } while (Date.now() < end);
  throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`, { cause: trouble });
}

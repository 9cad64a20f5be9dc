/** What a step of reading may be told and asked while it works. */
export interface Course {
  /** Aborted when the person cancels. */
  signal: AbortSignal;
  /** Told how far it is, 0 to 1. */
  onProgress(share: number): void;
}

/**
 * Lets the page breathe between two slices of work.
 * @throws the signal's reason once the person has cancelled.
 */
export async function breathe({ signal }: Course): Promise<void> {
  await new Promise((done) => setTimeout(done));
  signal.throwIfAborted();
}

/** How the browser keeps the person's data. */
export interface StorageState {
  /** It is never cleared when the disk runs full. */
  isKept: boolean;
  /** Bytes in use, roughly; null where the browser doesn't say. */
  used: number | null;
}

/** How the browser keeps the person's data now. */
export async function storageState(): Promise<StorageState> {
  const [isKept, { usage = null }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { isKept, used: usage };
}

/**
 * Asks the browser to keep the data also when the disk runs full. Firefox asks the person, so it is called where
 * there is something to keep, and from a tab.
 * @returns whether it does.
 */
export async function keepStorage(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

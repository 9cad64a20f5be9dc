/** How far a re-scoring has come in reading texts; null: none is under way. */
export type Rescoring = { done: number; of: number } | null;

const CHANNEL = 'waymark re-scoring';

/** Tells every window of the extension how far a re-scoring has come. */
export function tellRescoring(progress: Rescoring): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(progress);
  channel.close();
}

/** Listens for how far a re-scoring has come, in whatever window it runs. Out: stops listening. */
export function onRescoring(listener: (progress: Rescoring) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Rescoring>) => listener(data);
  return () => channel.close();
}

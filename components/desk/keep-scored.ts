/** Keeps the saved roles' scores true while the desk is open; what that takes is fetched when the view is there. Out: stops it. */
export function keepScored(): () => void {
  let stop: (() => void) | undefined;
  let stopped = false;
  const start = async () => {
    const { followPlan } = await import('../../lib/background/rescore');
    if (!stopped) stop = followPlan(console.warn);
  };
  start().catch(console.warn);
  return () => {
    stopped = true;
    stop?.();
  };
}

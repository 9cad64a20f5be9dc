import type { Course } from '../../lib/exchange/in/course';

/** A course that nobody watches; cancelled by its controller. */
export function course(controller = new AbortController()): Course & { shares: number[] } {
  const shares: number[] = [];
  return { signal: controller.signal, shares, onProgress: (share) => shares.push(share) };
}

import { signalToast } from './toast-state';

/** Waits for something that was started by a click; when it fails, says so and what to do. */
export function attempt(doing: Promise<unknown>): void {
  doing.catch(() =>
    signalToast({ text: 'That didn’t work, and nothing was changed. Reload the page and try again.' }),
  );
}

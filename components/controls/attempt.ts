import { sayTrouble } from '../../lib/shell/trouble';
import { signalToast } from './toast-state';

/** Waits for something that was started by a click; when it fails, says so and what to do. */
export function attempt(doing: Promise<unknown>): void {
  doing.catch((error: unknown) => signalToast({ text: sayTrouble(error) }));
}

import { lastChange, takeBack } from '../../lib/store/journal';
import { signalToast } from './toast-state';

/** Says what was just done to a record, with the way back. */
export async function offerUndo(table: string, recordId: string, text: string): Promise<void> {
  const change = await lastChange(table, recordId);
  signalToast(change === undefined ? { text } : { text, undo: () => void takeBack(change) });
}

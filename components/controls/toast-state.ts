import { useEffect, useState } from 'preact/hooks';

/** Something that was done. */
export interface ToastState {
  text: string;
  /** Takes it back. */
  undo?: () => void;
  /** Where more of it is to be seen: what the button says, and where it leads. */
  more?: { text: string; go: () => void };
}

/** How long a line without a way back stays, in milliseconds; one with a way back stays until the next. */
const SHOWN = 4000;
let show: ((toast: ToastState | null) => void) | null = null;
let leave: (() => void) | null = null;

/** Says what was done at the foot of the surface; null clears it. */
export function signalToast(toast: ToastState | null): void {
  show?.(toast);
}

/** Takes away a line that offers a way back: whoever went elsewhere has left it, and it would stand in the way there. */
export function leaveToast(): void {
  leave?.();
}

/** The line that is shown now; one surface shows one at a time. */
export function useToast(): ToastState | null {
  const [toast, setToast] = useState<ToastState | null>(null);
  useEffect(() => {
    show = setToast;
    leave = () => setToast((now) => (now?.undo ? null : now));
    return () => {
      show = null;
      leave = null;
    };
  }, []);
  useEffect(() => {
    if (!toast || toast.undo || toast.more) return;
    const timer = setTimeout(() => setToast(null), SHOWN);
    return () => clearTimeout(timer);
  }, [toast]);
  return toast;
}

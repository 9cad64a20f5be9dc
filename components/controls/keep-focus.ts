import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps the keyboard's place on a surface: when what has the focus goes away (a button that became a sentence), the
 * nearest element around it that stays takes it, so that the next Tab goes on from there.
 */
export function useKeptFocus(surface: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = surface.current;
    if (!root) return;
    /** What has the focus, and what is around it. */
    let path: HTMLElement[] = [];
    const isInside = (one: EventTarget): one is HTMLElement =>
      one instanceof HTMLElement && root.contains(one);
    const arrive = (event: FocusEvent) => {
      path = event.composedPath().filter(isInside);
    };
    // it was left for something else, unless it is just going away
    const leave = () =>
      queueMicrotask(() => {
        if (path[0]?.isConnected && !path[0].matches(':focus')) path = [];
      });
    const observer = new MutationObserver(() => {
      if (!path[0] || path[0].isConnected) return;
      const stays = path.find((one) => one.isConnected) ?? root;
      if (stays.tabIndex < 0) stays.tabIndex = -1;
      stays.focus({ preventScroll: true });
    });
    root.addEventListener('focusin', arrive);
    root.addEventListener('focusout', leave);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', arrive);
      root.removeEventListener('focusout', leave);
    };
  }, []);
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKeptFocus } from '../controls/keep-focus';

/** A view's content; takes the focus when it appears, so that keyboard and screen reader start there. */
export function Main({ children, name }: { children: ComponentChildren; name?: string }) {
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  useLayoutEffect(() => main.current?.focus({ preventScroll: true }), []);
  return (
    <main ref={main} tabIndex={-1} class={name}>
      {children}
    </main>
  );
}

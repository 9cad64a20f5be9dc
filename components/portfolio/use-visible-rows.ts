import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** So many rows beyond the visible ones are there too: for the Tab key, and for a quick turn of the wheel. */
const BEYOND = 4;
/** The drawn rows move on by so many at a time: most scrolling then draws nothing. */
const STEP = 3;
/** What a row is taken to measure until one was drawn, in CSS pixels. */
const ROW = 56;

interface Visible {
  from: number;
  /** One after the last. */
  to: number;
  /** Of one row, in CSS pixels. */
  height: number;
}

/**
 * Which rows of a long list stand in or near the window. In: how many there are; the element that holds them and is as high
 * as all of them; a selector of one drawn row.
 */
export function useVisibleRows(count: number, list: RefObject<HTMLElement | null>, row: string): Visible {
  const [visible, setVisible] = useState<Visible>({ from: 0, to: 20, height: ROW });
  useLayoutEffect(() => {
    let frame = 0;
    let drawn = visible;
    const look = () => {
      const { current } = list;
      if (!current) return;
      const height = current.querySelector<HTMLElement>(row)?.offsetHeight || ROW;
      const above = Math.max(0, -current.getBoundingClientRect().top);
      const first = Math.floor(above / height);
      const from = Math.floor(first / STEP) * STEP;
      const to = Math.ceil((first + innerHeight / height) / STEP) * STEP;
      const isJump = from >= drawn.to || to <= drawn.from;
      const beyond = isJump ? 0 : BEYOND;
      drawn = { from: Math.max(0, from - beyond), to: to + beyond, height };
      setVisible((was) => (isSame(was, drawn) ? was : drawn));
      // all rows are new: those beyond the window come a frame later
      if (isJump) soon();
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [count]);
  const from = Math.min(visible.from, Math.max(0, count - 20));
  return { from, to: Math.min(visible.to, count), height: visible.height };
}

const isSame = (a: Visible, b: Visible) => a.from === b.from && a.to === b.to && a.height === b.height;

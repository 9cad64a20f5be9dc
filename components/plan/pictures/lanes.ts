interface Stretch {
  from: number;
  to: number;
}

/** Puts stretches into as few lanes as their order allows, so that none in a lane overlap. */
export function inLanes<Item extends Stretch>(items: readonly Item[]): { item: Item; lane: number }[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.from - b.from)
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = item.to;
      return { item, lane };
    });
}

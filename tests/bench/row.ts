/** What a figure has to reach: itself, or as a multiple of its peer's. */
export interface Target {
  of: 'value' | 'ratio';
  atMost?: number;
  atLeast?: number;
}

/** One line of the benchmark. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** What did the same work in the same run; null: the figure stands by itself. */
  peer: string | null;
  peerValue: number | null;
  /** The value over the peer's. */
  ratio: number | null;
  target: string | null;
  /** Whether the target is met; null without one. */
  ok: boolean | null;
}

interface Measured {
  name: string;
  value: number;
  unit: string;
  peer?: string;
  peerValue?: number;
  target?: Target;
}

/** Makes a row of a figure: its ratio to the peer's, and whether that is good enough. */
export function row({ name, value, unit, peer, peerValue, target }: Measured): Row {
  const ratio = peerValue === undefined ? null : value / peerValue;
  const judged = target?.of === 'ratio' ? ratio : value;
  return {
    name,
    value,
    unit,
    peer: peer ?? null,
    peerValue: peerValue ?? null,
    ratio,
    target: target ? inWords(target, unit) : null,
    ok:
      target && judged !== null
        ? judged <= (target.atMost ?? Infinity) && judged >= (target.atLeast ?? -Infinity)
        : null,
  };
}

function inWords({ of, atMost, atLeast }: Target, unit: string): string {
  const sign = atMost === undefined ? '≥' : '≤';
  const bound = atMost ?? atLeast ?? 0;
  return of === 'ratio' ? `${sign} ${asRatio(bound)}` : `${sign} ${bound.toLocaleString('en')} ${unit}`;
}

/** A ratio as people say it: "5 ×", "1/20". */
export function asRatio(ratio: number): string {
  const figure = (value: number) => Number(value.toPrecision(3)).toLocaleString('en');
  return ratio > 0 && ratio < 0.35 ? `1/${figure(1 / ratio)}` : `${figure(ratio)} ×`;
}

interface Props {
  /** 0 to 100; null: not enough to judge. */
  fit: number | null;
  /** 0 to 3, its colour. */
  rank: number;
  /** From a card's words only. */
  provisional?: boolean;
}

/** A fit as a small mark, where it stands beside a posting in a list. */
export function FitMark({ fit, rank, provisional }: Props) {
  return (
    <span class={`fit-mark rank-${rank}${provisional ? ' provisional' : ''}`}>
      <span class="visually-hidden">{fit === null ? 'No score' : 'Fit '}</span>
      {fit === null ? <span aria-hidden="true">–</span> : Math.round(fit)}
    </span>
  );
}

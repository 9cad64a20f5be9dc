import type { Fit } from '../../lib/fit/fit';

/** The fit as a number in its colour; a dash where there is not enough to judge. */
export function FitNumber({ fit, rank }: { fit: Pick<Fit, 'fit' | 'provisional'>; rank: number }) {
  return (
    <p class={`fit-number rank-${rank}${fit.provisional ? ' provisional' : ''}`}>
      {fit.fit === null ? (
        <>
          <span aria-hidden="true">–</span>
          <span class="visually-hidden">No score</span>
        </>
      ) : (
        <>
          <strong>{Math.round(fit.fit)}</strong>
          <span class="soft small"> of 100{fit.provisional ? ', from the card only' : ''}</span>
        </>
      )}
    </p>
  );
}

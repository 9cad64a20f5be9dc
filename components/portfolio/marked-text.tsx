import { axisNames } from '../../lib/fit/axis-names';
import type { Phrase } from '../../lib/fit/phrases';

const names = { ...axisNames, against: 'Against' };

/** The id of the place in the text where a phrase begins. */
export const phraseId = (start: number) => `phrase-${start}`;

/** A posting's text as it was, the phrases that reasons stand on marked by axis. */
export function MarkedText({ text, phrases }: { text: string; phrases: readonly Phrase[] }) {
  const kinds = new Set(phrases.map(({ mark }) => mark));
  return (
    <>
      {phrases.length > 0 && (
        <ul class="row small soft legend" aria-label="How phrases are marked">
          {Object.entries(names).map(([mark, name]) =>
            kinds.has(mark as Phrase['mark']) ? (
              <li key={mark}>
                <mark class={mark}>{name}</mark>
              </li>
            ) : null,
          )}
        </ul>
      )}
      <div class="posting-text" dir="auto">
        {phrases.map(({ start, end, mark, why }, i) => [
          text.slice(phrases[i - 1]?.end ?? 0, start),
          <mark key={start} id={phraseId(start)} class={mark} title={`${names[mark]}: ${why}`}>
            {text.slice(start, end)}
            <span class="visually-hidden"> ({names[mark]})</span>
          </mark>,
        ])}
        {text.slice(phrases.at(-1)?.end ?? 0)}
      </div>
    </>
  );
}

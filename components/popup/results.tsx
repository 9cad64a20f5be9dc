import { useEffect, useState } from 'preact/hooks';
import { CARDS_BOUND } from '../../lib/posting/bounds';
import type { Card } from '../../lib/posting/schema';
import { sendMessage, sendToTab } from '../../lib/shell/messages';
import type { Mark } from '../../lib/shell/protocol';
import { Failed, Loading } from '../controls/state';
import { FitMark } from '../fit/fit-mark';

interface Ranked {
  card: Card;
  mark: Mark;
  /** Its place on the page. */
  index: number;
}

/** Cards with their marks, the best fit first; what can't be judged goes last, ties as on the page. */
export function ranked(cards: readonly Card[], marks: readonly Mark[]): Ranked[] {
  return cards
    .flatMap((card, index) => {
      const mark = marks[index];
      return mark ? [{ card, mark, index }] : [];
    })
    .sort((a, b) => (b.mark.fit ?? -1) - (a.mark.fit ?? -1) || a.index - b.index);
}

/** What stands beside a card; that it is off the plan, the heading above it says. */
const wordOf = ({ kind, word, saved, dismissed }: Mark) =>
  kind === 'off-plan' ? [saved && 'saved', dismissed && 'not for me'].filter(Boolean).join(' · ') : word;

/** The marks of any number of cards, in their order; none where nothing is scored. */
async function marksOf(cards: readonly Card[]): Promise<Mark[]> {
  const marks: Mark[] = [];
  for (let at = 0; at < cards.length; at += CARDS_BOUND) {
    const answer = await sendMessage('score', { posting: null, cards: cards.slice(at, at + CARDS_BOUND) });
    if (answer.silence !== null) return [];
    marks.push(...answer.cards);
  }
  return marks;
}

/** The postings of a list, ranked; a click brings one into view on the page. */
export function Results({ tabId, cards }: { tabId: number; cards: Card[] }) {
  const [marks, setMarks] = useState<Mark[] | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const ask = () => void marksOf(cards).then(setMarks, (error: Error) => setWhy(error.message));
  useEffect(ask, [cards]);
  if (why) return <Failed why={why} onRetry={ask} />;
  if (!marks) return <Loading what="Scoring …" />;
  const all = ranked(cards, marks);
  const onPlan = all.filter(({ mark }) => mark.kind !== 'off-plan');
  const off = all.filter(({ mark }) => mark.kind === 'off-plan');
  const show = (index: number) => void sendToTab(tabId, 'showCard', { index });
  return (
    <section class="results-view">
      <h1>{cards.length === 1 ? 'One posting on this page' : `${cards.length} postings on this page`}</h1>
      <p class="soft small">By what their cards say; dashed until the posting was read.</p>
      {onPlan.length > 0 && <RankedList ranked={onPlan} onShow={show} />}
      {off.length > 0 && (
        <>
          <h2>Off your plan</h2>
          <RankedList ranked={off} onShow={show} />
        </>
      )}
    </section>
  );
}

function RankedList({ ranked, onShow }: { ranked: Ranked[]; onShow: (index: number) => void }) {
  return (
    <ol class="results">
      {ranked.map(({ card, mark, index }) => (
        <li key={index}>
          <button type="button" onClick={() => onShow(index)}>
            <FitMark fit={mark.fit} rank={mark.rank} provisional={mark.provisional} />
            <span class="what">
              <span class="title">{card.title}</span>
              <span class="soft small">{[card.company, card.location].filter(Boolean).join(' · ')}</span>
            </span>
            <span class="soft small">{wordOf(mark)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { Fit } from '../../lib/fit/fit';
import { type Phrase, phrasesOf } from '../../lib/fit/phrases';
import { rankOf } from '../../lib/fit/rank';
import type { Plan } from '../../lib/plan/schema';
import { postingOf } from '../../lib/portfolio/posting-of';
import type { SavedRole } from '../../lib/portfolio/schema';
import { stageNames } from '../../lib/portfolio/stage-names';
import { hasAddress } from '../../lib/posting/has-address';
import { readSavedText } from '../../lib/store/saved-roles';
import { Button } from '../controls/button';
import { Loading } from '../controls/state';
import { useLive } from '../controls/use-live';
import { AxisBars } from '../fit/axis-bars';
import { Changes } from '../fit/changes';
import { FitNumber } from '../fit/fit-number';
import { Reasons } from '../fit/reasons';
import { useExplanation } from '../fit/use-explanation';
import { verdictOf } from '../fit/verdict';
import { removeRoles } from './edit-with-undo';
import { Filing } from './filing';
import { MarkedText, phraseId } from './marked-text';
import { ReadAgain } from './read-again';
import type { RoleOption } from './role-options';
import { sayInstant } from './say-instant';
import { ThenAndNow } from './then-and-now';
import { WhereItStands } from './where-it-stands';

interface Props {
  role: SavedRole;
  plan: Plan;
  options: readonly RoleOption[];
  /** The address of the view that one came from. */
  back: string;
}

/** One saved role: what the person says of it, its score then and now with the reasons, the text as it was. */
export function SavedPage({ role, plan, options, back }: Props) {
  const text = useLive(() => readSavedText(role.id), [role.id]);
  const remove = () => {
    removeRoles([role]);
    location.hash = back;
  };
  return (
    <article class="stack saved-page">
      <p class="row spread">
        <a href={back}>← All roles</a>
        <Button look="quiet" onClick={remove}>
          Remove this role
        </Button>
      </p>
      <header class="stack">
        <h1 dir="auto">{role.title}</h1>
        <p class="soft">{[role.company, role.location, role.contract].filter(Boolean).join(' · ')}</p>
        <FitNumber fit={{ fit: role.fitNow.fit, provisional: text === '' }} rank={rankOf(role.fitNow)} />
        <WhereItStands role={role} />
      </header>
      <Filing role={role} plan={plan} options={options} />
      {text === undefined ? <Loading what="Opening its text …" /> : <Read role={role} text={text} />}
    </article>
  );
}

/** What was read: the score with its reasons beside the text that they stand on. */
function Read({ role, text }: { role: SavedRole; text: string }) {
  const explaining = useExplanation({ posting: postingOf(role, text), provisional: text === '' });
  const { again } = explaining;
  // scored anew: the plan has changed
  const scored = useRef(role.fitNow.at);
  useEffect(() => {
    if (scored.current !== role.fitNow.at) void again();
    scored.current = role.fitNow.at;
  }, [role.fitNow.at]);
  const explained = explaining.is === 'explained' ? explaining.explanation : undefined;
  const fit = explained?.fit;
  const option = explained?.options.find(({ id }) => id === fit?.roleId)?.title;
  const phrases = fit ? phrasesOf(fit) : [];
  return (
    <div class="columns">
      <section class="stack why" aria-label="Fit">
        {fit && (
          <>
            <h2>{verdictOf(fit, option ?? null)}</h2>
            <AxisBars fit={fit} />
            <Reasons fit={fit} onPhrase={(phrase) => showPhrase(fit, phrases, phrase)} />
            <Changes changes={fit.changes} />
          </>
        )}
        <ThenAndNow role={role} />
        <section class="stack">
          <h2>What happened</h2>
          <ol class="soft small">
            {role.stageHistory.map(({ stage, at }) => (
              <li key={at}>
                {stageNames[stage]}, {sayInstant(at)}
              </li>
            ))}
          </ol>
        </section>
      </section>
      <section class="stack">
        <h2>As it was posted</h2>
        {hasAddress(role.url) && <ReadAgain role={role} text={text} />}
        {text ? (
          <MarkedText text={text} phrases={phrases} />
        ) : (
          <p class="soft">
            {hasAddress(role.url)
              ? 'Only its card was read; there is no text to show. Open the posting and save it again.'
              : 'It came without a text.'}
          </p>
        )}
      </section>
    </div>
  );
}

/** Brings a phrase that a reason quotes into view; one of the title, the title. Answers whether it is there. */
function showPhrase({ reasons, against }: Fit, phrases: readonly Phrase[], phrase: string): boolean {
  const place = [...reasons, ...against].find((reason) => reason.phrase === phrase)?.place;
  const at = phrases.find(({ start, end }) => place && place.start < end && start < place.end);
  const where =
    place?.field === 'title'
      ? document.querySelector('h1')
      : at && document.getElementById(phraseId(at.start));
  where?.scrollIntoView({ block: 'center' });
  return Boolean(where);
}

import { rankOf } from '../../lib/fit/rank';
import type { SavedRole } from '../../lib/portfolio/schema';
import { stageNames } from '../../lib/portfolio/stage-names';
import { editSavedRole, readSavedText } from '../../lib/store/saved-roles';
import { Choice } from '../controls/choice';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { useLive } from '../controls/use-live';
import { FitNumber } from '../fit/fit-number';

const NOWHERE = '';
const pulls = [0, 1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }));
const day = (at: number) =>
  new Date(at).toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' });

interface Props {
  role: SavedRole;
  options: { id: string; title: string }[];
}

/** One saved role: its score then and now, where it is filed, the person's own words, the text as it was. */
export function SavedPage({ role, options }: Props) {
  const text = useLive(() => readSavedText(role.id), [role.id]);
  const edit = (changes: Partial<SavedRole>) => void editSavedRole(role.id, changes, `Edited ${role.title}`);
  const moved = role.fitWhenSaved.fit !== null && role.fitWhenSaved.fit !== role.fitNow.fit;
  return (
    <article class="stack saved-page">
      <p>
        <a href="#portfolio">← All roles</a>
      </p>
      <header class="stack">
        <h1>{role.title}</h1>
        <p class="soft">{[role.company, role.location, role.contract].filter(Boolean).join(' · ')}</p>
        <FitNumber fit={{ fit: role.fitNow.fit, provisional: false }} rank={rankOf(role.fitNow)} />
        {moved && (
          <p class="soft small">
            It was {Math.round(role.fitWhenSaved.fit ?? 0)} when you saved it on {day(role.createdAt)}.
          </p>
        )}
        <p class="small">
          <a href={role.url} target="_blank" rel="noreferrer noopener">
            The posting on {role.site}
          </a>
        </p>
      </header>
      <div class="columns">
        <section class="stack">
          <Select
            label="On the pathway of"
            value={role.roleId ?? NOWHERE}
            options={[
              ...options.map(({ id, title }) => ({ value: id, label: title })),
              { value: NOWHERE, label: 'None of my roles' },
            ]}
            onChange={(value) => edit({ roleId: value || null })}
          />
          <Choice
            label="How much it pulls you"
            options={pulls}
            value={role.excitement}
            onChange={(excitement) => edit({ excitement })}
          />
          <Field label="Note" long value={role.note} bound={6000} onChange={(note) => edit({ note })} />
          <section>
            <h3>What happened</h3>
            <ol class="soft small">
              {role.stageHistory.map(({ stage, at }) => (
                <li key={at}>
                  {stageNames[stage]}, {day(at)}
                </li>
              ))}
            </ol>
          </section>
        </section>
        <section class="stack">
          <h2>As it was posted</h2>
          {text === '' && <p class="soft">Only its card was read; there is no text to show.</p>}
          <div class="posting-text">{text}</div>
        </section>
      </div>
    </article>
  );
}

import { type Merged, mergedRole, type Twice } from '../../lib/portfolio/merge';
import type { SavedRow } from '../../lib/portfolio/schema';
import { stageNames } from '../../lib/portfolio/stage-names';
import { payWords } from '../../lib/posting/pay-words';
import { Button } from '../controls/button';
import { sayDay } from '../plan/say-day';
import { sayInstant } from './say-instant';

type Field = (role: SavedRow | (SavedRow & Merged)) => string;

interface Props {
  pair: Twice;
  optionOf: (roleId: string | null) => string | null;
  onMerge: () => void;
  onPart: () => void;
}

/** Two roles that look the same, field by field where they differ, and what one of them would be. */
export function TwiceCard({ pair, optionOf, onMerge, onPart }: Props) {
  const { kept, again } = pair;
  const merged = mergedRole(pair);
  const one = { ...kept, ...merged };
  const fields: [name: string, of: Field][] = [
    ['Place', ({ location }) => location ?? ''],
    ['Stage', ({ stage }) => stageNames[stage]],
    ['On the pathway of', ({ roleId }) => optionOf(roleId) ?? ''],
    ['Your pull', ({ excitement }) => (excitement === null ? '' : `${excitement} of 5`)],
    ['Next date', ({ nextOn }) => (nextOn ? sayDay(nextOn) : '')],
    ['Tags', ({ tags }) => tags.join(', ')],
    ['Note', ({ note }) => note],
    ['Pay', ({ pay }) => payWords(pay)],
    ['Contract', ({ contract }) => contract ?? ''],
    ['Saved', ({ createdAt }) => sayInstant(createdAt)],
    [
      'Seen at',
      ({ site, alsoAt }) => [...new Set([site, ...(alsoAt ?? []).map((at) => at.site)])].join(', '),
    ],
  ];
  const told = fields.filter(([, of]) => of(kept) !== of(again) || of(one) !== of(kept) || of(one));
  return (
    <li class="twice">
      <h2 dir="auto">{kept.title}</h2>
      <p class="soft small" dir="auto">
        {kept.company}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            {[kept, again].map(({ id }, at) => (
              <th key={id} scope="col">
                <a href={`#portfolio/${encodeURIComponent(id)}`}>{at ? 'Goes into it' : 'Stays'}</a>
              </th>
            ))}
            <th scope="col">Merged</th>
          </tr>
        </thead>
        <tbody>
          {told.map(([name, of]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td dir="auto">{of(kept) || '–'}</td>
              <td dir="auto">{of(again) || '–'}</td>
              <td dir="auto" class={of(one) === of(kept) ? undefined : 'changes'}>
                {of(one) || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="row">
        {merged ? (
          <Button look="leading" label={`Merge into one: ${kept.title}`} onClick={onMerge}>
            Merge into one
          </Button>
        ) : (
          <p class="small">
            Their notes or tags are too many for one role: shorten them, then they can be merged.
          </p>
        )}
        <Button label={`${kept.title}: they are two`} onClick={onPart}>
          They are two
        </Button>
      </div>
    </li>
  );
}

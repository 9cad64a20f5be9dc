import type { ComponentChildren } from 'preact';
import { axisNames } from '../../lib/fit/axis-names';
import { axes, type Reason } from '../../lib/fit/fit';
import { rankOf } from '../../lib/fit/rank';
import { stageNames } from '../../lib/portfolio/stage-names';
import { payWords } from '../../lib/posting/pay-words';
import { Button } from '../controls/button';
import { FitNumber } from '../fit/fit-number';
import { sayChange } from '../fit/say-change';
import { sayDay } from '../plan/say-day';
import type { Compared } from './use-compared';

/** The strongest that are shown on each side. */
const REASONS = 3;

/** What they are compared by: a heading of its own over each row, so that it is read at any width. */
const aspects: { name: string; of: (one: Compared) => ComponentChildren }[] = [
  ...axes.map((axis) => ({ name: axisNames[axis], of: (one: Compared) => <AxisOf one={one} axis={axis} /> })),
  { name: 'For it', of: ({ fit }) => <Reasons reasons={fit?.reasons ?? []} /> },
  { name: 'Against it', of: ({ fit }) => <Reasons reasons={fit?.against ?? []} /> },
  {
    name: 'Your deal-breakers, and its age',
    of: ({ flags, staleness }) => <Lines lines={[...flags, ...(staleness ? [staleness] : [])]} />,
  },
  { name: 'Place', of: ({ saved }) => [saved?.location, saved?.workplace].filter(Boolean).join(', ') || '–' },
  { name: 'Pay and contract', of: ({ saved }) => payOf(saved) },
  { name: 'Your pull', of: ({ saved }) => (saved?.excitement == null ? '–' : `${saved.excitement} of 5`) },
  { name: 'Where it stands', of: ({ saved }) => standOf(saved) },
  {
    name: 'What would change it',
    of: ({ saved, fit }) =>
      fit?.changes.length ? (
        <Lines lines={fit.changes.map(sayChange)} />
      ) : saved ? (
        'No single skill would.'
      ) : (
        '–'
      ),
  },
];

const payOf = (saved: Compared['saved']) =>
  [saved?.pay ? payWords(saved.pay) : null, saved?.contract].filter(Boolean).join(', ') || '–';

const standOf = (saved: Compared['saved']) =>
  saved
    ? [stageNames[saved.stage], saved.nextOn && `next on ${sayDay(saved.nextOn)}`].filter(Boolean).join(', ')
    : 'You have it';

interface Props {
  compared: readonly Compared[];
  onLeave: (id: string) => void;
}

/** Roles in columns, what they are compared by in rows. */
export function CompareTable({ compared, onLeave }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls, it has to scroll by keyboard too
    <section class="compare-scroll" tabIndex={0} aria-label="Roles side by side">
      <table class="compare-table" style={{ '--columns': compared.length }}>
        <thead>
          <tr>
            {compared.map(({ id, title, company, saved }) => (
              <th key={id} scope="col">
                <span class="head">
                  {saved ? (
                    <a href={`#portfolio/${encodeURIComponent(id)}`} dir="auto">
                      {title}
                    </a>
                  ) : (
                    <a href="#plan/today" dir="auto">
                      {title}
                    </a>
                  )}
                </span>
                <span class="row spread">
                  <span class="soft small" dir="auto">
                    {company}
                  </span>
                  <Button look="quiet" label={`Leave out ${title}`} onClick={() => onLeave(id)}>
                    Leave out
                  </Button>
                </span>
              </th>
            ))}
          </tr>
          <tr>
            {compared.map(({ id, fit, verdict }) => (
              <td key={id}>
                {fit && <FitNumber fit={fit} rank={rankOf(fit)} />}
                <p>{verdict}</p>
              </td>
            ))}
          </tr>
        </thead>
        {aspects.map(({ name, of }) => (
          <tbody key={name}>
            <tr class="aspect">
              <th colSpan={compared.length} scope="rowgroup">
                <span>{name}</span>
              </th>
            </tr>
            <tr>
              {compared.map((one) => (
                <td key={one.id}>{of(one)}</td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

function AxisOf({ one: { fit, saved }, axis }: { one: Compared; axis: (typeof axes)[number] }) {
  const value = fit?.axes[axis] ?? null;
  return (
    <div class={`axis-bars ${axis}`}>
      <p class="value">{value === null ? (saved ? 'unknown' : '–') : Math.round(value)}</p>
      {value !== null && (
        <div class="track" aria-hidden="true">
          <div style={{ inlineSize: `${value}%` }} />
        </div>
      )}
      <p class="small soft">{fit?.sentences[axis]}</p>
    </div>
  );
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return <Lines lines={reasons.slice(0, REASONS).map(({ text }) => text)} />;
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (!lines.length) return <>–</>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

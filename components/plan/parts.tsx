import type { ComponentChildren } from 'preact';
import { Onward } from '../controls/icons';
import { useDraft } from '../controls/use-draft';

export interface Part {
  id: string;
  title: string;
  content: ComponentChildren;
}

interface Props {
  /** The step whose parts they are. */
  step: string;
  room: 'popup' | 'desk';
  parts: readonly Part[];
}

/** The parts of a step: below each other where there is room; in the popup one at a time, the one last open first. */
export function Parts({ step, room, parts }: Props) {
  const [chosen, setChosen] = useDraft(`part of ${step}`);
  const open = parts.find(({ id }) => id === chosen) ?? parts[0];
  if (room === 'desk')
    return (
      <>
        {parts.map(({ id, title, content }) => (
          <section key={id} class="part stack">
            <h2>{title}</h2>
            {content}
          </section>
        ))}
      </>
    );
  return (
    <div class="parts">
      {parts.map(({ id, title, content }) => (
        <section key={id} class="part stack">
          <h2>
            <button type="button" aria-expanded={id === open?.id} onClick={() => setChosen(id)}>
              <Onward />
              {title}
            </button>
          </h2>
          {id === open?.id && content}
        </section>
      ))}
    </div>
  );
}

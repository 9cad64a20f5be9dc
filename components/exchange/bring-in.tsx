import { useRef, useState } from 'preact/hooks';
import type { Arrived } from '../../lib/exchange/in/arrive';
import { CV_BOUND, readCvText } from '../../lib/exchange/in/cv-text';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { useDraft } from '../controls/use-draft';
import { useKnowledge } from '../plan/use-knowledge';
import { PASTED_CV } from './use-exchange';

interface Props {
  /** Why the last file was not taken in. */
  refused: string | null;
  onFiles: (files: File[]) => void;
  onArrived: (arrived: Extract<Arrived, { is: 'career' }>) => void;
}

/** A place to drop or choose a file, and one to paste a CV. */
export function BringIn({ refused, onFiles, onArrived }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const choose = (list: FileList | null | undefined) => {
    if (list?.length) onFiles([...list]);
  };
  return (
    <section class="stack" aria-labelledby="bring-in">
      <h2 id="bring-in">Bring in what you have</h2>
      {refused && (
        <p class="refused" role="alert">
          {refused}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          choose(event.dataTransfer?.files);
        }}
      >
        <p>
          <strong>Drop a file here</strong>, or choose one. You see what it would change before anything is
          kept, and it stays in this browser.
        </p>
        <Button look="leading" onClick={() => input.current?.click()}>
          Choose a file
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="File to bring in"
          accept=".zip,.csv,.tsv,.json,.txt,.md"
          onChange={(event) => {
            choose(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <ul class="kinds small soft">
        <li>
          <strong>LinkedIn export</strong>: the .zip as it came, or single .csv files of it. LinkedIn sends it
          under Settings → Data privacy → Get a copy of your data.
        </li>
        <li>
          <strong>JSON Resume</strong> (.json), or a <strong>CV</strong> as text (.txt).
        </li>
        <li>
          <strong>A list of jobs</strong> from another tracker or a spreadsheet (.csv).
        </li>
        <li>
          <strong>A plan or portfolio</strong> that Waymark wrote out (.json, .csv).
        </li>
      </ul>
      <PasteCv onArrived={onArrived} />
    </section>
  );
}

function PasteCv({ onArrived }: Pick<Props, 'onArrived'>) {
  const [text, setText] = useDraft(PASTED_CV);
  const knowledge = useKnowledge();
  const read = () => {
    if (!knowledge) return;
    onArrived({ is: 'career', from: 'your CV', career: readCvText(text, knowledge) });
  };
  return (
    <details class="paste-cv" open={text ? true : undefined}>
      <summary>Paste a CV</summary>
      <div class="stack">
        <Field
          label="The text of your CV"
          hint="Open it, select all, copy. Roles, years and skills are picked out of it."
          long
          value={text}
          onChange={setText}
          bound={CV_BOUND}
        />
        <p>
          <Button disabled={!text.trim() || !knowledge} onClick={read}>
            Look through it
          </Button>
        </p>
      </div>
    </details>
  );
}

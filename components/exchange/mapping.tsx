import { useState } from 'preact/hooks';
import type { Arrived } from '../../lib/exchange/in/arrive';
import type { Table } from '../../lib/exchange/in/table';
import { rolesOf, stageWords } from '../../lib/exchange/in/tracker';
import { type Column, columnNames, columns, guessColumns } from '../../lib/exchange/in/tracker-columns';
import { guessStage } from '../../lib/exchange/in/tracker-stages';
import { type Stage, stages } from '../../lib/portfolio/schema';
import { stageOptions } from '../../lib/portfolio/stage-names';
import { Button } from '../controls/button';
import { Select } from '../controls/select';
import { Preview } from './preview';

/** Most words of a list that are asked about; a column with more is hardly one of stages. */
const WORDS = 30;

interface Props {
  table: Table;
  onArrived: (arrived: Extract<Arrived, { is: 'portfolio' }>) => void;
  onCancel: () => void;
}

/** A list of jobs from elsewhere: which column is which, what its stages are called here, and how it would look. */
export function Mapping({ table, onArrived, onCancel }: Props) {
  const [places, setPlaces] = useState(() => guessColumns(table.head));
  const [meant, setMeant] = useState<Partial<Record<string, Stage>>>({});
  const stageOf = (word: string) => meant[word] ?? guessStage(word) ?? 'interested';
  const words = stageWords(table, places).slice(0, WORDS);
  const roles = rolesOf(table, places, stageOf);
  const headings = [
    { value: '', label: '— not in the list' },
    ...table.head.map((name, at) => ({ value: String(at), label: name || `Column ${at + 1}` })),
  ];
  const put = (column: Column, value: string) =>
    setPlaces({ ...places, [column]: value === '' ? null : Number(value) });
  return (
    <form
      class="stack exchange mapping"
      onSubmit={(event) => {
        event.preventDefault();
        onArrived({ is: 'portfolio', roles });
      }}
    >
      <header class="stack">
        <h1>Which column is which?</h1>
        <p class="soft">
          Waymark guessed from the headings. Put right what it got wrong; only the title has to be there.
        </p>
      </header>
      <section class="stack" aria-label="Columns">
        <div class="pairs">
          {columns.map((column) => (
            <Select
              key={column}
              label={columnNames[column]}
              options={headings}
              value={places[column] === null ? '' : String(places[column])}
              onChange={(value) => put(column, value)}
            />
          ))}
        </div>
      </section>
      {words.length > 0 && (
        <section class="stack">
          <h2>What its stages are called here</h2>
          <div class="pairs">
            {words.map((word) => (
              <Select
                key={word}
                label={guessStage(word) || meant[word] ? word : `${word} (new to Waymark)`}
                options={stageOptions}
                value={stageOf(word)}
                onChange={(value) => {
                  const stage = stages.find((one) => one === value);
                  if (stage) setMeant({ ...meant, [word]: stage });
                }}
              />
            ))}
          </div>
        </section>
      )}
      <Preview roles={roles} of={table.rows.length} />
      <p class="row">
        <button type="submit" class="button leading" disabled={!roles.length}>
          Compare with your portfolio
        </button>
        <Button look="quiet" onClick={onCancel}>
          Leave it
        </Button>
      </p>
    </form>
  );
}

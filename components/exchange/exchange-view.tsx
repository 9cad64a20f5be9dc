import { useEffect, useRef } from 'preact/hooks';
import { BringIn } from './bring-in';
import { CoachCopy } from './coach-copy';
import { Done } from './done';
import { Mapping } from './mapping';
import { isPrinted, PrintView } from './print-view';
import { Proposal } from './proposal';
import { Reading } from './reading';
import { TakeOut } from './take-out';
import { useExchange } from './use-exchange';

/** In and out: what one has elsewhere comes in, what is here goes out. In: the part of the view that is open. */
export function ExchangeView({ part }: { part: string }) {
  if (isPrinted(part)) return <PrintView what={part} />;
  if (part === 'coach') return <CoachCopy />;
  return <Exchange />;
}

function Exchange() {
  const { stand, ...on } = useExchange();
  const first = useRef(true);
  useEffect(() => {
    // what stands there now is where reading goes on
    if (!first.current) document.querySelector('main')?.focus();
    first.current = false;
  }, [stand.at]);
  switch (stand.at) {
    case 'choosing':
      return (
        <div class="stack exchange">
          <h1>In and out</h1>
          <BringIn refused={stand.refused} onFiles={on.onFiles} onArrived={on.onArrived} />
          <TakeOut />
        </div>
      );
    case 'reading':
      return <Reading what={stand.what} share={stand.share} onCancel={on.onCancel} />;
    case 'mapping':
      return <Mapping table={stand.table} onArrived={on.onArrived} onCancel={on.onAgain} />;
    case 'proposal':
      return (
        <Proposal
          from={stand.from}
          items={stand.items}
          onAccept={(items) => on.onAccept(items, stand.from)}
          onCancel={on.onAgain}
        />
      );
    case 'done':
      return <Done count={stand.count} change={stand.change} onAgain={on.onAgain} />;
  }
}

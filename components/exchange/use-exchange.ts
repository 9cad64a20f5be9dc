import { useRef, useState } from 'preact/hooks';
import { builtInKnowledge } from '../../lib/background/built-in-knowledge';
import { type Arrived, arrive } from '../../lib/exchange/in/arrive';
import type { Course } from '../../lib/exchange/in/course';
import type { Item } from '../../lib/exchange/in/proposal';
import { Refusal } from '../../lib/exchange/in/refusal';
import type { Table } from '../../lib/exchange/in/table';
import { keepDraft } from '../../lib/store/drafts';
import { accept } from './accept';
import { type Proposed, proposalFor } from './proposal-for';

/** Where bringing something in stands. */
export type Stand =
  | { at: 'choosing'; refused: string | null }
  | { at: 'reading'; what: string; share: number }
  | { at: 'mapping'; table: Table }
  | ({ at: 'proposal' } & Proposed)
  | { at: 'done'; count: number; change: number | undefined };

/** The draft that a pasted CV is kept in until it is taken in. */
export const PASTED_CV = 'exchange cv';

type Whole = Exclude<Arrived, { is: 'table' }>;

/** Bringing something in: where it stands, and the steps on. */
export function useExchange() {
  const [stand, setStand] = useState<Stand>({ at: 'choosing', refused: null });
  const working = useRef<AbortController | null>(null);

  /** Does a piece of work that can be cancelled; whatever fails leads back to choosing, with a sentence. */
  const work = async (what: string, doing: (course: Course) => Promise<Stand>) => {
    const controller = new AbortController();
    working.current = controller;
    setStand({ at: 'reading', what, share: 0 });
    const course = {
      signal: controller.signal,
      onProgress: (share: number) => setStand({ at: 'reading', what, share }),
    };
    try {
      setStand(await doing(course));
    } catch (error) {
      const refused = controller.signal.aborted
        ? 'You stopped it; nothing was changed.'
        : error instanceof Refusal
          ? error.message
          : 'That didn’t work, and nothing was changed. Try again.';
      setStand({ at: 'choosing', refused });
    }
  };

  const proposed = async (arrived: Whole): Promise<Stand> => {
    const proposal = await proposalFor(arrived);
    if (proposal.items.length) return { at: 'proposal', ...proposal };
    throw new Refusal(
      'Nothing in there says anything for your plan or your portfolio. Is it the right file?',
    );
  };

  return {
    stand,
    onFiles: (files: File[]) =>
      void work('Reading …', async (course) => {
        const arrived = await arrive(files, await builtInKnowledge(), course);
        return arrived.is === 'table' ? { at: 'mapping', table: arrived.table } : proposed(arrived);
      }),
    onArrived: (arrived: Whole) => void work('Comparing with your plan …', () => proposed(arrived)),
    onAccept: (items: readonly Item[], from: string) =>
      void work('Taking it in …', async (course) => {
        const change = await accept(items, from, course);
        // what was pasted has done its work
        await keepDraft(PASTED_CV, '');
        return { at: 'done', count: items.length, change };
      }),
    onCancel: () => working.current?.abort(),
    onAgain: () => setStand({ at: 'choosing', refused: null }),
  };
}

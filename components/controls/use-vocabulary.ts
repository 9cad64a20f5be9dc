import { useEffect, useState } from 'preact/hooks';
import { builtInKnowledge } from '../../lib/background/built-in-knowledge';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { type Choice, typeAhead } from '../../lib/knowledge/type-ahead';
import type { Suggestion } from './combobox';

type Search = (typed: string) => readonly Suggestion[];

/** How many suggestions are shown at once. */
const SHOWN = 6;

const lines = (text: string) => text.split('\n').filter(Boolean);

const choices = {
  skill: ({ skillNames, skillOthers }: Knowledge): Choice[] =>
    Array.from({ length: skillNames.count }, (_, id) => ({
      id,
      name: skillNames.get(id),
      also: lines(skillOthers.get(id)),
    })),
  role: (knowledge: Knowledge): Choice[] => {
    const titles = knowledge.strings('role.titles');
    const others = knowledge.strings('role.others');
    return Array.from({ length: titles.count }, (_, id) => ({
      id,
      name: titles.get(id),
      also: lines(others.get(id)),
    }));
  },
};

const searches: { [Kind in keyof typeof choices]?: Promise<Search> } = {};

async function open(kind: keyof typeof choices): Promise<Search> {
  const search = typeAhead(choices[kind](await builtInKnowledge()));
  return (typed) => search(typed, SHOWN);
}

/** Finds the built-in skills or roles as one types; finds nothing until the vocabulary is there, a moment later. */
export function useVocabulary(kind: keyof typeof choices): Search {
  const [search, setSearch] = useState<Search>(() => () => []);
  useEffect(() => {
    searches[kind] ??= open(kind);
    searches[kind].then(
      (opened) => setSearch(() => opened),
      // without it one types what one likes; the next field tries again
      () => delete searches[kind],
    );
  }, [kind]);
  return search;
}

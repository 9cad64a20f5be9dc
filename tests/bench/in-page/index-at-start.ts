import { openKnowledge } from '../../../lib/knowledge/knowledge';
import { findConcepts } from '../../../lib/knowledge/skills/concepts';
import { openRoles } from '../../../lib/knowledge/titles/roles';
import { readText } from '../../../lib/text/reading';
import type { AsJson } from '../parts/index-at-start';
import { timed } from '../rounds';

const TEXT = 'You will map processes, brief the board and lead a team of data analysts.';

/** Milliseconds from nothing to the first skill found and title placed: the compiled buffer, and the same as JSON. */
export async function measure(): Promise<Record<string, number>> {
  const reading = readText(TEXT);
  let found = 0;
  // an extension has its files at hand: no server's time is measured
  const [file, text] = [
    await (await fetch('knowledge.bin')).blob(),
    await (await fetch('knowledge.json')).blob(),
  ];
  const compiled = async () => {
    const knowledge = openKnowledge(await file.arrayBuffer());
    for (const sentence of reading.sentences)
      found += findConcepts(knowledge, reading.tokens, sentence).length;
    found += openRoles(knowledge).place('Operations manager').roles.length;
  };
  const json = async () => {
    const { phrases, roles, kin, rarities }: AsJson = JSON.parse(await text.text());
    const byWords = new Map<string, number[]>();
    const beginnings = new Set<string>();
    phrases.forEach(([stems], number) => {
      const words = stems.split(' ');
      for (let end = 1; end <= words.length; end++) beginnings.add(words.slice(0, end).join(' '));
      const list = byWords.get(stems);
      if (list) list.push(number);
      else byWords.set(stems, [number]);
    });
    const byTitle = new Map<string, number>();
    const byStem = new Map<string, number[]>();
    roles.forEach(({ names, stems }, role) => {
      for (const name of names) byTitle.set(name.toLowerCase(), role);
      for (const stem of stems) {
        const list = byStem.get(stem);
        if (list) list.push(role);
        else byStem.set(stem, [role]);
      }
    });
    const rarity = new Map(Object.entries(rarities));
    const kinOf = kin.map((list) => new Map(list));
    const { words } = reading.tokens;
    words.forEach(({ stem }) => {
      if (beginnings.has(stem) && byWords.has(stem)) found++;
      found += (rarity.get(stem) ?? 0) > 1 ? 1 : 0;
    });
    found += kinOf[byTitle.get('operations manager') ?? 0]?.size ?? 0;
  };
  const times = await timed({ compiled, json }, 9);
  return { ...times, found };
}

import type { SameSkill } from '../plan/duplicates';
import { mergedSkill } from '../plan/duplicates';
import type { PlanListName } from '../plan/schema';
import { db } from './db';
import { lastChange, takeBack } from './journal';
import { editEntry, removeEntry } from './plan';

/** The lists that name skills, and the field in which they do. */
const references: readonly { list: PlanListName; field: 'buildsIds' | 'practisesIds' }[] = [
  { list: 'roles', field: 'buildsIds' },
  { list: 'actions', field: 'buildsIds' },
  { list: 'reinvestments', field: 'buildsIds' },
  { list: 'proofs', field: 'buildsIds' },
  { list: 'duties', field: 'practisesIds' },
];

/**
 * Makes one skill of two: the later one's names and answers go into the first, whatever pointed to it points there.
 * In: the pair. Out: what takes all of it back.
 */
export function mergeSkills(pair: SameSkill): Promise<() => Promise<void>> {
  const { kept, again } = pair;
  const label = `Merged ${again.name} into ${kept.name}`;
  return db.transaction('rw', db.tables, async () => {
    const changes: number[] = [];
    const noteChange = async (list: PlanListName, id: string) => {
      const change = await lastChange(list, id);
      if (change !== undefined) changes.push(change);
    };
    await editEntry('skills', kept.id, mergedSkill(pair), label);
    await noteChange('skills', kept.id);
    for (const { list, field } of references) {
      const rows = await db.table<{ id: string } & Record<typeof field, string[]>>(list).toArray();
      for (const row of rows.filter((one) => one[field].includes(again.id))) {
        const ids = new Set(row[field].map((id) => (id === again.id ? kept.id : id)));
        await editEntry(list, row.id, { [field]: [...ids] }, label);
        await noteChange(list, row.id);
      }
    }
    await removeEntry('skills', again.id, label);
    await noteChange('skills', again.id);
    return async () => {
      for (const change of changes.reverse()) await takeBack(change);
    };
  });
}

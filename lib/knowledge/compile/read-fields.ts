import { readdirSync } from 'node:fs';
import type { Field } from '../field';

/** Reads every file of `fields/` (Node only). Out: each exported field by its file name. @throws when a file has none */
export async function readFields(): Promise<Record<string, Field>> {
  const folder = new URL('../fields/', import.meta.url);
  const fields: Record<string, Field> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    const module: Record<string, Field> = await import(new URL(file, folder).href);
    const found = Object.values(module)[0];
    if (!found?.skills || !found.roles)
      throw new Error(`fields/${file} exports no field: export const name: Field = { skills, roles }`);
    fields[file] = found;
  }
  return fields;
}

import { posix } from 'node:path';
import type { Source } from './sources';

/** One import: of another file of ours (its path without the ending) or of a package. */
export interface Import {
  from: string;
  /** "lib/plan/schema" or "zod". */
  to: string;
  isOurs: boolean;
  /** Only types: nothing of it is there when the code runs. */
  typesOnly: boolean;
}

// a name with "$" in it is a file being written by a program, not an import
const IMPORT =
  /^(?:import|export)\s+(type\s)?([^;'"]*?)\s*from\s+['"]([^'"$]+)['"]|^import\s+['"]([^'"$]+)['"]/gm;

const namesTypesOnly = (names: string) =>
  /^\{[^}]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .every((name) => !name.trim() || name.trim().startsWith('type '));

/** The imports and re-exports written at the top level of a file. */
export function importsOf({ path, text }: Source): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, names = '', named, bare]) => {
    const target = named ?? bare ?? '';
    const isOurs = target.startsWith('.');
    return {
      from: path,
      to: isOurs ? posix.join(posix.dirname(path), target).replace(/\.tsx?$/, '') : target,
      isOurs,
      typesOnly: Boolean(type) || namesTypesOnly(names.trim()),
    };
  });
}

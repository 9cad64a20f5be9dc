import { expect, test } from 'vitest';
import { type Import, importsOf } from './imports-of';
import { sources } from './sources';
import { isIn, ruleFor } from './who-imports-whom';

const files = sources('lib', 'components', 'entrypoints');
const imports = files.flatMap(importsOf);

function complaint({ from, to, isOurs, typesOnly }: Import): string | undefined {
  const [part, rule] = ruleFor(from) ?? [];
  if (!part || !rule)
    return `${from} lies in no part of the house: put it where it belongs, or give its folder a rule in tests/house/who-imports-whom.ts.`;
  if (!isOurs) {
    if ((rule.packages ?? []).some((name) => to.startsWith(name))) return undefined;
    return `${from} imports the package "${to}", which ${part} doesn't use: ${rule.because}.`;
  }
  const allowed = typesOnly ? [...rule.code, ...(rule.types ?? [])] : rule.code;
  if (isIn(to, part) || allowed.some((other) => isIn(to, other))) return undefined;
  const asType = (rule.types ?? []).some((other) => isIn(to, other));
  const way = asType
    ? 'write "import type", or move the code'
    : `${part} may use ${rule.code.join(', ') || 'nothing of ours'}`;
  return `${from} imports ${to}: ${rule.because} (${way}).`;
}

test('each part of the house imports only what it may', () => {
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.map(complaint).filter(Boolean)).toEqual([]);
});

/** Packages and files too heavy for a page, and why each is not needed there. */
const TOO_HEAVY = ['zod', 'dexie', 'fuse.js', 'preact', 'lib/knowledge', 'lib/store', 'lib/fit', 'lib/text'];

/** How code in `start` comes to run `target`: the chain of files, or undefined when it doesn't. */
function chainTo(target: string, start: string, seen = new Set<string>()): string[] | undefined {
  if (isIn(start, target)) return [start];
  if (seen.has(start)) return undefined;
  seen.add(start);
  for (const { from, to, typesOnly } of imports) {
    if (typesOnly || from.replace(/\.tsx?$/, '') !== start) continue;
    const rest = chainTo(target, to, seen);
    if (rest) return [start, ...rest];
  }
  return undefined;
}

test.each(TOO_HEAVY)('a site’s script brings no %s into the page, by whatever way', (heavy) => {
  // what a site's script consists of: see lib/extract/build
  for (const start of ['lib/page/page', 'lib/extract/reader'])
    expect(chainTo(heavy, start)?.join(' → ')).toBeUndefined();
});

import type { BoardPosting } from './posting';

/**
 * Reads a posting's file: "name: value" lines, an empty line, the text.
 * @throws when a field is missing.
 */
export function readPosting(file: string): BoardPosting {
  const end = file.indexOf('\n\n');
  const fields = new Map(
    file
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const field = (name: string) => {
    const value = fields.get(name);
    if (value === undefined) throw new Error(`The posting ${fields.get('title') ?? '?'} has no "${name}".`);
    return value;
  };
  const workplace = field('workplace');
  if (workplace !== 'onsite' && workplace !== 'hybrid' && workplace !== 'remote')
    throw new Error(`"${workplace}" is no workplace: onsite, hybrid or remote.`);
  return {
    id: field('id'),
    title: field('title'),
    company: field('company'),
    place: field('place'),
    workplace,
    contract: field('contract'),
    pay: fields.get('pay') ?? null,
    posted: field('posted'),
    inApp: fields.get('app') === 'yes',
    text: file.slice(end + 2).trim(),
  };
}

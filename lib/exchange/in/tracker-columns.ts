import { plainName, type Table } from './table';

/** What a column of a list of roles can be, in the words of its heading here. */
export const columnNames = {
  title: 'Title',
  company: 'Company',
  location: 'Location',
  url: 'Address',
  stage: 'Stage',
  savedOn: 'Saved on',
  nextOn: 'Next date',
  excitement: 'Excitement',
  tags: 'Tags',
  note: 'Note',
  text: 'Text',
} as const;
export type Column = keyof typeof columnNames;
export const columns = Object.keys(columnNames) as Column[];

/** Where each column stands in a table; null where it isn't there. */
export type Columns = Record<Column, number | null>;

/** What trackers and people call their columns, as `plainName` has it; the surest names first. */
const aliases: Record<Column, readonly string[]> = {
  title: [
    'title',
    'job title',
    'position',
    'role',
    'position title',
    'role title',
    'job',
    'job name',
    'job position',
    'opportunity',
    'name',
  ],
  company: [
    'company',
    'company name',
    'employer',
    'organisation',
    'organization',
    'employer name',
    'firm',
    'business',
  ],
  location: ['location', 'job location', 'city', 'place', 'office', 'where', 'work location'],
  url: [
    'address',
    'url',
    'job url',
    'link',
    'job link',
    'posting',
    'posting url',
    'job posting',
    'job posting url',
    'listing url',
    'application link',
    'website',
    'source url',
    'link to job',
  ],
  stage: [
    'stage',
    'status',
    'list',
    'list name',
    'application status',
    'state',
    'column',
    'phase',
    'progress',
    'job status',
    'current status',
    'board list',
  ],
  savedOn: [
    'saved on',
    'date saved',
    'saved',
    'created at',
    'created',
    'date added',
    'added',
    'added on',
    'date',
    'application date',
    'date applied',
    'applied on',
    'applied',
    'applied date',
    'applied at',
    'date of application',
  ],
  nextOn: [
    'next date',
    'follow up',
    'follow up date',
    'next action date',
    'next step date',
    'reminder',
    'deadline',
    'due date',
    'follow up on',
    'next follow up',
    'closing date',
    'interview date',
  ],
  excitement: [
    'excitement',
    'rating',
    'interest',
    'interest level',
    'priority',
    'stars',
    'score',
    'excitement level',
  ],
  tags: ['tags', 'labels', 'categories', 'keywords', 'tag'],
  note: ['note', 'notes', 'comments', 'comment', 'remarks', 'my notes'],
  text: ['text', 'description', 'job description', 'posting text', 'details', 'full description'],
};
const known = new Set(Object.values(aliases).flat());

/** Whether a column's plain name is one that lists of roles use. */
export const isTrackerColumn = (name: string): boolean => known.has(name);

/** Guesses which column is which by their names; none is taken twice. In: the head of a table. */
export function guessColumns(head: Table['head']): Columns {
  const names = head.map(plainName);
  const taken = new Set<number>();
  const find = (column: Column): number | null => {
    for (const alias of aliases[column]) {
      const at = names.findIndex((name, i) => name === alias && !taken.has(i));
      if (at >= 0) {
        taken.add(at);
        return at;
      }
    }
    return null;
  };
  return Object.fromEntries(columns.map((column) => [column, find(column)])) as Columns;
}

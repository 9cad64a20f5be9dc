import type { SavedRow } from '../../lib/portfolio/schema';
import { stages } from '../../lib/portfolio/schema';
import { seeded } from '../seeded';
import {
  duties,
  fields,
  firms,
  levels,
  nice,
  offers,
  places,
  requirements,
  stories,
  things,
} from './many-words';

/** A saved role and its posting's text. */
export interface MadeRole {
  row: SavedRow;
  text: string;
}

const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(2026, 0, 5);

/**
 * Saved roles of invented employers, for tests and measurements that need many. Their texts have 1,300 to 2,500 characters,
 * which is two fifths of a real posting's: reading texts takes longer in life, working with what was read doesn't.
 * In: how many, and a seed. Out: the same roles for the same seed, oldest first; each with a key and address of its own.
 */
export function manyRoles(count: number, seed = 1): MadeRole[] {
  return Array.from({ length: count }, (_, number) => roleOf(number, seeded(seed * 1_000_003 + number)));
}

function roleOf(number: number, next: () => number): MadeRole {
  const one = <Item>(list: readonly [Item, ...Item[]]): Item =>
    list[Math.floor(next() * list.length)] ?? list[0];
  const some = (list: readonly [string, ...string[]], least: number, most: number) => {
    const rest = [...list];
    const wanted = least + Math.floor(next() * (most - least + 1));
    return Array.from(
      { length: wanted },
      () => rest.splice(Math.floor(next() * rest.length), 1)[0] ?? list[0],
    );
  };
  const field = one(fields);
  const title = `${one(levels)}${one(field.jobs)}${next() < 0.4 ? `, ${one(field.teams)}` : ''}`;
  const company = one(firms);
  const years = 1 + Math.floor(next() * 9);
  const fill = (line: string) =>
    line
      .replace('{skill}', () => one(field.skills))
      .replace('{other}', () => one(next() < 0.8 ? field.skills : one(fields).skills))
      .replace('{thing}', () => one(things))
      .replace('{team}', () => one(field.teams))
      .replace('{years}', String(years))
      .replace('{firm}', company);
  const list = (lines: string[]) => lines.map((line) => `- ${fill(line)}`).join('\n');
  const text = [
    'About us',
    some(stories, 3, 6).map(fill).join(' '),
    'Responsibilities',
    list(some(duties, 8, 14)),
    'Requirements',
    list(some(requirements, 6, 10)),
    'Nice to have',
    list(some(nice, 1, 4)),
    'What we offer',
    list(some(offers, 3, 6)),
  ].join('\n\n');
  const createdAt = FIRST + Math.floor((number * DAY) / 40);
  const stage = one(stages);
  const id = `role-${String(number).padStart(6, '0')}`;
  return {
    text,
    row: {
      id,
      createdAt,
      updatedAt: createdAt,
      deletedAt: null,
      key: `board.example:${number}`,
      site: 'board.example',
      siteId: String(number),
      url: `https://board.example/jobs/${number}`,
      title,
      company,
      location: one(places),
      workplace: one(['onsite', 'hybrid', 'remote', null]),
      pay: null,
      contract: one(['Full-time', 'Part-time', null]),
      postedOn: null,
      validThrough: null,
      readBy: 'json-ld',
      roleId: null,
      stage,
      stageHistory: [{ stage, at: createdAt }],
      excitement: one([null, 1, 2, 3, 4, 5]),
      note: '',
      tags: next() < 0.1 ? ['ask around'] : [],
      nextOn: null,
      milestoneId: null,
      fitWhenSaved: {
        at: createdAt,
        fit: null,
        direction: null,
        growth: null,
        reach: null,
        kind: 'off-plan',
      },
    },
  };
}

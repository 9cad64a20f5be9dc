import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import type { Field } from '../../lib/knowledge/field';
import { openKnowledge } from '../../lib/knowledge/knowledge';
import { skillMatcher, type WantedSkill } from '../../lib/knowledge/skills/skills';
import { readText } from '../../lib/text/reading';

const field: Field = {
  skills: [
    {
      name: 'Executive communication',
      also: ['presenting to leadership', 'board reporting'],
      shows: ['present result to executive', 'brief board'],
      kin: ['Public speaking'],
    },
    { name: 'Public speaking', also: ['keynotes'], shows: ['speak at conference'] },
    { name: 'Process mapping', also: ['process modelling', 'BPMN'], shows: ['map process'] },
    { name: 'Communication', also: ['communication skills'], general: true },
    { name: 'Marketing' },
    { name: 'R' },
    { name: 'Go', also: ['Golang'] },
    { name: 'Excel', also: ['spreadsheets'] },
    { name: 'Product management' },
  ],
  roles: [],
};
const knowledge = openKnowledge(compileKnowledge({ 'sample.ts': field }).buffer);

function look(text: string, ...wanted: WantedSkill[]) {
  return skillMatcher(knowledge, wanted)
    .find(readText(text))
    .map(({ skill, via, strength, start, end }) => ({
      skill: wanted[skill]?.name,
      via,
      strength,
      words: text.slice(start, end),
    }));
}
const strongest = (text: string, wanted: WantedSkill) =>
  Math.max(0, ...look(text, wanted).map((hit) => hit.strength));

describe('skillMatcher', () => {
  const executive = { name: 'Executive communication' };

  it('finds a skill by its name, whatever the inflection and the signs between', () => {
    expect(look('Process-mapping, please.', { name: 'Process mapping' })).toMatchObject([
      { via: 'name', strength: 1, words: 'Process-mapping' },
    ]);
  });
  it('finds it by the person’s other name and by the vocabulary’s', () => {
    expect(look('Skilled in deck craft', { ...executive, alsoKnownAs: ['deck craft'] })).toMatchObject([
      { via: 'other name', words: 'deck craft' },
    ]);
    expect(look('You own board reporting', executive)).toMatchObject([
      { via: 'other name', words: 'board reporting' },
    ]);
  });
  it('finds it by what people do', () => {
    const text = 'You will present the quarterly results to the executive team.';
    expect(look(text, executive)).toMatchObject([
      { via: 'doing', words: 'present the quarterly results to the executive' },
    ]);
  });
  it('ranks name over doing over kin over nothing', () => {
    const ranked = ['Executive communication', 'Brief the board weekly', 'Public speaking', 'Drive a van'];
    const strengths = ranked.map((text) => strongest(text, executive));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(strengths[2]).toBeGreaterThan(0);
    expect(strengths[3]).toBe(0);
  });

  it('finds a skill nobody has heard of, whole or in part', () => {
    const own = { name: 'Glacier logistics' };
    expect(strongest('Run the logistics of our glacier camps', own)).toBeGreaterThan(0.4);
    expect(strongest('Glaciers in winter', own)).toBeGreaterThan(0);
    expect(strongest('Glaciers in winter', own)).toBeLessThan(strongest('Logistics on the glacier', own));
    expect(strongest('Sell ice cream', own)).toBe(0);
  });
  it('takes a name without its bracket, too', () =>
    expect(strongest('Fluent in Quill', { name: 'Quill (query language)' })).toBeGreaterThan(0.9));
  it('needs a vocabulary for nothing but what the vocabulary adds', () => {
    const none = openKnowledge(compileKnowledge({}).buffer);
    expect(skillMatcher(none, [executive]).find(readText('Executive communication'))).toHaveLength(1);
  });

  it('leaves out what a sentence denies', () => {
    expect(look('No experience with process mapping needed.', { name: 'Process mapping' })).toEqual([]);
    expect(look('Process mapping is a plus but not required.', { name: 'Process mapping' })).toHaveLength(1);
  });
  it('leaves out what the person said is not the skill', () => {
    const wanted = { ...executive, notThese: ['board reporting'] };
    expect(look('You own board reporting', wanted)).toEqual([]);
    expect(look('You own executive communication', wanted)).toHaveLength(1);
  });

  it.each([
    ['Marketing', 'The market grows', 'Marketing plans'],
    ['R', 'R&D budgets', 'Python, R and SQL'],
    ['R', 'p. r stands here', 'R/Python'],
    ['Go', 'Go above and beyond', 'Services in Go'],
    ['Excel', 'Excel at talking to guests', 'Word, Excel'],
    ['Excel', 'You excel in a busy kitchen', 'Proficient in excel.'],
  ])('tells the name %j from ordinary words: not in %j, but in %j', (name, without, within) => {
    expect(strongest(without, { name })).toBeLessThan(0.9);
    expect(strongest(within, { name })).toBeGreaterThanOrEqual(0.9);
  });
  it('takes people with the skill for less than the skill', () => {
    const wanted = { name: 'Product management' };
    expect(strongest('Work with product managers', wanted)).toBeLessThan(0.7);
  });

  it('depends on nothing but the skill and the text', () => {
    const alone = look('Brief the board on glaciers', executive);
    const among = look(
      'Brief the board on glaciers',
      executive,
      { name: 'Glacier safety' },
      { name: 'Board games' },
    );
    expect(among.filter((hit) => hit.skill === executive.name)).toEqual(alone);
  });

  it.each([
    ['200 kB of prose', 'You will map processes and brief the board. '.repeat(4700)],
    ['one 50 kB line', 'map process board executive present result '.repeat(1200)],
    ['emoji only', '👩‍💻🚀'.repeat(20_000)],
    ['another script', 'планирование проектов 项目管理 '.repeat(3000)],
  ])('comes to an end on %s', (_, text) => {
    const matcher = skillMatcher(knowledge, [executive, { name: '项目管理' }, { name: '🚀' }, { name: '' }]);
    for (const { start, end } of matcher.find(readText(text))) expect(end).toBeGreaterThan(start);
  });
  it('finds own words in another script', () =>
    expect(strongest('熟悉项目管理', { name: '项目管理' })).toBe(1));
});

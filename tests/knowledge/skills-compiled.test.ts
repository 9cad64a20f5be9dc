import { describe, expect, it } from 'vitest';
import { gatherFields } from '../../lib/knowledge/compile/fields';
import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import { readFields } from '../../lib/knowledge/compile/read-fields';
import { openKnowledge } from '../../lib/knowledge/knowledge';
import { tokenise } from '../../lib/text/tokens';

describe('gatherFields', () => {
  it('says what is wrong and what to do about it', () => {
    const { problems, skills } = gatherFields({
      'one.ts': { skills: [{ name: 'Sewing', kin: ['Weaving'], shows: ['sew'] }], roles: [] },
      'two.ts': {
        skills: [{ name: 'sewing' }, { name: 'Tailoring', also: ['Sewing'] }],
        roles: [
          {
            title: 'Tailor',
            function: 'fashion',
            level: 'regular',
            skills: { Cutting: 3 },
            near: ['Cutter'],
          },
        ],
      },
    });
    expect(skills).toHaveLength(2);
    expect(problems).toEqual([
      expect.stringMatching(/two\.ts: skill "sewing" is also in one\.ts: keep one/),
      expect.stringMatching(/one\.ts: skill "Sewing" is shown by "sew": write a verb and its object/),
      expect.stringMatching(/one\.ts: skill "Sewing" has kin "Weaving", which no file knows: add/),
      expect.stringMatching(
        /two\.ts: skill "Tailoring" has the other name "Sewing", which is a skill of its own/,
      ),
      expect.stringMatching(/two\.ts: role "Tailor" uses skill "Cutting", which no file knows: add/),
      expect.stringMatching(/two\.ts: role "Tailor" is near "Cutter", which no file knows: add/),
    ]);
  });
});

describe('the compiled knowledge', async () => {
  const fields = await readFields();
  const { buffer } = compileKnowledge(fields);
  const knowledge = openKnowledge(buffer);

  it('holds every skill by name, with symmetric kin', () => {
    const names = Array.from({ length: knowledge.skillNames.count }, (_, i) => knowledge.skillNames.get(i));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    names.forEach((_, skill) => {
      for (const kin of knowledge.kinOf(skill)) expect([...knowledge.kinOf(kin)]).toContain(skill);
    });
  });
  it('is the same whenever it is compiled', () => {
    const some = Object.fromEntries(Object.entries(fields).slice(0, 3));
    const [once, twice] = [compileKnowledge(some).buffer, compileKnowledge(some).buffer];
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
  });
  it('takes ordinary words for less telling than a field’s own', () => {
    const rarity = (text: string) => knowledge.rarity(tokenise(text).words[0] ?? expect.fail('a word'));
    expect(rarity('experience')).toBeLessThan(rarity('manage'));
    expect(rarity('manage')).toBeLessThan(rarity('hematology'));
  });
  it('knows words of nearly the same meaning, both ways', () => {
    const [manage, supervise] = tokenise('manage supervise').words;
    if (!manage || !supervise) throw new Error('two words');
    expect(knowledge.nearWords(manage).map(({ key }) => key)).toContain(supervise.key);
    expect(knowledge.nearWords(supervise).map(({ key }) => key)).toContain(manage.key);
    expect(knowledge.nearWords({ ...manage, key: 1 })).toEqual([]);
  });
  it('refuses a buffer that is none', () =>
    expect(() => openKnowledge(new ArrayBuffer(4))).toThrow(/npm run knowledge/));
});

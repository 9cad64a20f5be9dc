import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingKind } from '../../lib/posting/section-headings';
import { type SectionKind, sections } from '../../lib/posting/sections';
import { readText } from '../../lib/text/reading';

function read(text: string) {
  return sections(text, readText(text).sentences);
}

/** The kind of the section in which a phrase stands. */
function kindOf(text: string, phrase: string): SectionKind | undefined {
  const at = text.indexOf(phrase);
  return read(text).find(({ start, end }) => start <= at && at < end)?.kind;
}

describe('headingKind', () => {
  it.each<[SectionKind, string[]]>([
    [
      'duties',
      [
        'Responsibilities',
        'Key responsibilities:',
        'What you’ll do',
        'What you will be doing',
        'Duties & responsibilities',
        'The role',
        'Job summary',
        'In this role, you will:',
        'A day in the life',
        'Your tasks',
        'About the role',
        'Essential functions',
        'How you’ll make an impact',
        'Role overview',
      ],
    ],
    [
      'requirements',
      [
        'Requirements',
        'Qualifications',
        'What you bring',
        'What you’ll need',
        'Who you are',
        'About you',
        'Skills and experience',
        'Minimum qualifications',
        'Required skills',
        'Knowledge, skills and abilities',
        'Your profile',
        'What we’re looking for',
        'Must-haves',
        'Person specification',
        'The ideal candidate',
        'Education and experience',
        'You have',
        'Essential criteria',
        'Technical skills',
        'You might be a great fit if',
      ],
    ],
    [
      'nice',
      [
        'Nice to have',
        'Nice-to-haves:',
        'Preferred qualifications',
        'Bonus points',
        'Desirable',
        'Preferred skills and experience',
        'Good to have',
      ],
    ],
    [
      'benefits',
      [
        'Benefits',
        'Perks',
        'What we offer',
        'Why join us?',
        'Compensation & benefits',
        'What’s in it for you?',
        'Salary range',
        'Why you’ll love working here',
        'We offer',
      ],
    ],
    [
      'about',
      [
        'About us',
        'Who we are',
        'About Norrland Ferries',
        'Our mission',
        'The team',
        'Company overview',
        'Our values',
      ],
    ],
    [
      'legal',
      [
        'Equal opportunity employer',
        'How to apply',
        'Diversity, equity and inclusion',
        'Privacy notice',
        'The interview process',
      ],
    ],
  ])('knows headings of %s', (kind, texts) => {
    for (const text of texts) expect([text, headingKind(text)]).toEqual([text, kind]);
  });
  it.each(['You will manage a team of nine planners in two depots', 'Excel', 'Leeds'])(
    'leaves %j alone',
    (text) => expect(headingKind(text)).toBeUndefined(),
  );
});

describe('sections', () => {
  const posting = [
    'About us',
    'Norrland Ferries carries people between forty islands.',
    'What you will do',
    '- Plan the summer timetable',
    '- Brief captains every morning',
    'What you bring',
    '- Three years of experience in scheduling',
    '- Knowledge of Swedish is a plus',
    'What we offer',
    '- Free travel and a pension',
    'We are an equal opportunity employer.',
  ].join('\n');
  it.each<[string, SectionKind]>([
    ['forty islands', 'about'],
    ['summer timetable', 'duties'],
    ['captains', 'duties'],
    ['scheduling', 'requirements'],
    ['Swedish', 'nice'],
    ['pension', 'benefits'],
    ['employer', 'legal'],
  ])('puts %j under %s', (phrase, kind) => expect(kindOf(posting, phrase)).toBe(kind));

  it('reads headings inside one line', () => {
    const line =
      'Great place to be. Responsibilities: Plan tours and brief guides. Requirements: Fluent Dutch. Benefits: tips.';
    expect(kindOf(line, 'brief guides')).toBe('duties');
    expect(kindOf(line, 'Dutch')).toBe('requirements');
    expect(kindOf(line, 'tips')).toBe('benefits');
    const glued =
      'We love trains Responsibilities Plan tours for schools Requirements Fluent Dutch Benefits Tips and trains';
    expect(kindOf(glued, 'tours')).toBe('duties');
    expect(kindOf(glued, 'Dutch')).toBe('requirements');
    expect(kindOf(glued, 'Tips')).toBe('benefits');
  });

  it('reads sentences where there is no heading', () => {
    const text =
      'Harbour House is a leading provider of boat tours. You will supervise six guides. You have a degree in tourism. ' +
      'Ideally you speak Frisian. We pay a competitive salary and 401(k). We do not discriminate.';
    expect(kindOf(text, 'boat tours')).toBe('about');
    expect(kindOf(text, 'six guides')).toBe('duties');
    expect(kindOf(text, 'tourism')).toBe('requirements');
    expect(kindOf(text, 'Frisian')).toBe('nice');
    expect(kindOf(text, 'salary')).toBe('benefits');
    expect(kindOf(text, 'discriminate')).toBe('legal');
  });

  it('covers any text without gaps', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('\n', 'Requirements:', 'Benefits', '. ', 'You will lead', '🚀'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const found = read(text);
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });

  it.each([
    ['200 kB of prose', 'You will plan the work and work the plan. '.repeat(5000)],
    ['one 50 kB line', 'Plan and lead, '.repeat(3500)],
    ['capitals', 'About The Key Main '.repeat(3000)],
    ['emoji only', '👩‍💻🚀'.repeat(20_000)],
  ])('reads %s to its end', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });
});

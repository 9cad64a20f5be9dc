import { describe, expect, test } from 'vitest';
import { levelOf, levelStep } from '../../lib/knowledge/titles/levels';
import { parseTitle } from '../../lib/knowledge/titles/parse-title';

const craft = (title: string) => parseTitle(title).craft.join(' ');

describe('the grammar of titles', () => {
  test.each([
    ['Sr. Product Manager (m/f/d) - Remote', 'product manager'],
    ['Engineer III, Backend', 'engineer'],
    ['Staff Software Engineer', 'software engineer'],
    ['Staff Nurse - Band 5, Leeds', 'nurse'],
    ['🚀 URGENT: RN – ICU, nights $48/hr', 'registered nurse'],
    ['Softwareentwickler:in (m/w/d)', 'software developer'],
    ['Ingenieurin', 'engineer'],
    ['Leiter Vertrieb', 'sales manager'],
    ['Junior Account Manager (Req #20391)', 'account manager'],
    ['Lead Generation Specialist', 'lead generation specialist'],
    ['Team Lead - Customer Support', 'customer support'],
    ['Full-Stack Developer (100% remote)', 'fullstack developer'],
    ['Sales Associate', 'sales associate'],
    ['School Principal', 'school principal'],
    ['Chief of Staff', 'chief staff'],
    ['C++ Developer', 'c++ developer'],
    ['Mid-Market Account Executive', 'midmarket account executive'],
    ['Lead Success Manager (Health Systems)', 'success manager'],
    ['FP&A Analyst', 'financial planning analysis analyst'],
    ['Apprentice', 'apprentice'],
    ["Electrician's Mate", 'electrician mate'],
  ])('%s is the craft "%s"', (title, expected) => expect(craft(title)).toBe(expected));

  test('a managing word reads the same wherever it stands', () => {
    for (const title of ['Head of Marketing', 'VP Marketing', 'Manager, Marketing', 'Director of Marketing'])
      expect(craft(title)).toBe('marketing manager');
  });

  test('places and employers are set aside', () => {
    expect(parseTitle('Head of Revenue Operations at Lumo GmbH').asides).toEqual(['lumo', 'gmbh']);
    expect(parseTitle('Nurse in Leeds').asides).toEqual(['leeds']);
  });

  test.each([
    '',
    '   ',
    '🚀🚀',
    '((((',
    '-',
    'x'.repeat(50_000),
    'a b '.repeat(20_000),
    '看護師',
    '\u0000',
    'İstanbul ß',
  ])('any text can be read', (title) => expect(() => levelOf(parseTitle(title))).not.toThrow());
});

describe('levels', () => {
  test.each([
    ['Software Engineering Intern', 'intern'],
    ['Graduate Civil Engineer', 'junior'],
    ['Associate Consultant', 'junior'],
    ['Engineer - New Grad', 'junior'],
    ['Strategist (Lead Level)', 'lead'],
    ['Florist', 'regular'],
    ['Account Manager', 'regular'],
    ['Backend engineer III', 'senior'],
    ['Snr Buyer', 'senior'],
    ['Principal Scientist', 'lead'],
    ['Staff Software Engineer', 'lead'],
    ['Head Chef', 'lead'],
    ['Assistant Store Manager', 'lead'],
    ['Warehouse Manager', 'manager'],
    ['Associate Director, Clinical Operations', 'manager'],
    ['Head of People', 'director'],
    ['Senior Director of Sales', 'director'],
    ['Chief Financial Officer', 'executive'],
    ['SVP Operations', 'executive'],
  ] as const)('%s is %s', (title, level) => expect(levelOf(parseTitle(title))).toBe(level));

  test('what is usual for the role stands unless the title says otherwise', () => {
    expect(levelOf(parseTitle('Ward sister'), 'lead')).toBe('lead');
    expect(levelOf(parseTitle('Junior art director'), 'lead')).toBe('junior');
    expect(levelOf(parseTitle('Art director'), 'senior')).toBe('senior');
    expect(levelOf(parseTitle('Marketing director'), 'manager')).toBe('director');
    expect(levelOf(parseTitle('Contracts specialist'), 'manager')).toBe('regular');
  });

  test('a step up is positive, a step down negative', () => {
    expect(levelStep('regular', 'senior')).toBe(1);
    expect(levelStep('director', 'lead')).toBeLessThan(0);
  });
});

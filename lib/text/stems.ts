import { stem } from 'porter2';

/**
 * Words that suffix rules would throw together with another word of working life ("internal" and "international" with
 * "intern", "experiment" with "experience"): each line is a family with a stem of its own, that of its first word.
 */
const families = `
account accounts
accountable accountability
accounting accountancy accountant accountants
additional additionally
animal animals
animation animations animate animated animator animators
author authors
authority authorities
commercial commercially
custom
customer customers
customs
department departments departmental
design designs designed designing designer designers
directive directives
emergency emergencies
engine engines
executive executives
execute execution
experiment experiments experimental experimentation
expression expressions
general generally
generic
important importance
internal internally
international internationally
market markets
marketing marketer marketers
native
objective objectives
organic organically
personal personally
personnel
position positions
positive positively
production productions
productive productivity
projection projections
projector projectors
publication publications
relative relatives
relation relations relationship relationships
rational
resident residents
residential
sensitive sensitivity
several
university universities
universal universally
`;

const own = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((family) => family.split(' ').map((word) => [word, `${family.split(' ', 1)[0]}.`] as const)),
);

/**
 * What a word's inflections and derivations share, by Porter's second stemmer but for families kept apart by hand.
 * In: a lower-case word of a–z in plain spelling. Out: its stem, which need not be a word.
 */
export function stemOf(word: string): string {
  return own.get(word) ?? stem(word);
}

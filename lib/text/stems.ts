import { stem } from 'porter2';

/**
 * Words that suffix rules would throw together with another word of working life ("internal" and "international" with
 * "intern", "experiment" with "experience"): each line is a family with a stem of its own, that of its first word.
 */
const families = `
account accounts
accountable accountability
accounting accountancy accountant accountants
activation activations activate activated activates activating
add adds added adding
additional additionally
agentic
allowance allowances
animal animals
animation animations animate animated animator animators
applicable applicability
applicant applicants
assistant assistants
attribution attributions
authentic authenticity
authentication authenticate authenticates authenticating
author authors
authority authorities
busy
collective collectively
commercial commercially
compete competes competing
competence competences competency competencies competent
consist consists consisted consisting
contractor contractors
conversation conversations conversational
conversion conversions
custom
customer customers
customs
department departments departmental
dependent dependents
design designs designed designing designer designers
directive directives
emergency emergencies
engine engines
excel excels excelled excelling
excellent excellence excellently
execute execution
executive executives
experiment experiments experimental experimentation
expression expressions
fitness
general generally
generic
governance
government governments governmental
important importance
initial initially
initiative initiatives
institutional
instrumental
instrumentation
integral
integrity
intern interns internship internships
internal internally
international internationally
majority
market markets
marketing marketer marketers
mentality
native
objection objections
objective objectives
operator operators
optional
organic organically
parental
personal personally
personnel
physics physicist physicists
position positions
positive positively
production productions
productive productivity
projection projections
projector projectors
prospective
publication publications
rational
reasonable reasonably
relation relations relationship relationships
relative relatives
resident residents
residential
response responses respond responds responded responding responder responders
responsive responsiveness
securities
sensitive sensitivity
several
specification specifications
succession
universal universally
university universities
wellness
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

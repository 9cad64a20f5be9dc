import { LINE_BOUND } from './bounds';
import { htmlText } from './html-text';

/** A node of linked data, its values not yet looked at. */
export type LinkedNode = Record<string, unknown>;

/** What a schema.org JobPosting says, in plain text; undefined for what it doesn't. */
export interface JobPosting {
  title: string | undefined;
  company: string | undefined;
  location: string | undefined;
  description: string;
  /** Short texts about contract, workplace and pay. */
  facts: string[];
  postedOn: string | null;
  validThrough: string | null;
}

const PARTS = ['responsibilities', 'qualifications', 'skills', 'jobBenefits'];

/** Reads a JobPosting; texts of HTML come out plain, also when they are encoded twice. */
export function readJobPosting(node: LinkedNode): JobPosting {
  const text = said(node.description);
  // some say the parts beside the whole, others instead of it
  const parts = text && text.length > 600 ? [text] : [text, ...PARTS.map((part) => said(node[part]))];
  const workplace = line(node.jobLocationType);
  const areas = list(node.applicantLocationRequirements).map((area) => name(area) ?? '');
  const facts = [
    ...list(node.employmentType).map(line),
    workplace,
    payOf(node.baseSalary, node.salaryCurrency),
  ];
  return {
    title: line(node.title) ?? line(node.name),
    company: name(node.hiringOrganization),
    location: places(list(node.jobLocation).map(place)) ?? (workplace && places(['Remote', ...areas])),
    description: htmlText(parts.filter(Boolean).join('<br><br>')),
    facts: facts.filter((fact) => fact !== undefined),
    postedOn: line(node.datePosted) ?? null,
    validThrough: line(node.validThrough) ?? null,
  };
}

const list = (value: unknown): unknown[] => [value].flat().slice(0, 20);

/** A property of the (first) node that a value is. */
function at(value: unknown, key: string): unknown {
  const [node] = list(value);
  return typeof node === 'object' && node !== null ? (node as LinkedNode)[key] : undefined;
}

/** The (first) text that a value is; undefined for an empty one or a node. */
function said(value: unknown): string | undefined {
  const [one] = list(at(value, '@value') ?? value);
  return typeof one === 'string' || typeof one === 'number' ? String(one).trim() || undefined : undefined;
}

const line = (value: unknown): string | undefined =>
  htmlText(said(value)?.slice(0, 4 * LINE_BOUND) ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, LINE_BOUND) || undefined;

const name = (value: unknown): string | undefined => line(at(value, 'name') ?? value);

function place(value: unknown): string {
  const address = at(value, 'address') ?? value;
  const parts = [
    line(at(address, 'addressLocality')),
    line(at(address, 'addressRegion')),
    name(at(address, 'addressCountry')),
  ].filter((part) => part && /[\p{L}\d]/u.test(part));
  return [...new Set(parts)].join(', ') || line(address) || name(value) || '';
}

/** Places in one line, each once, at most five: lists of every country say nothing. */
const places = (each: readonly string[]): string | undefined =>
  [...new Set(each.filter(Boolean))].slice(0, 5).join('; ') || undefined;

/** Pay in one line: "60000 - 80000 USD YEAR". */
function payOf(salary: unknown, currency: unknown): string | undefined {
  const value = at(salary, 'value') ?? salary;
  const ends = [at(value, 'minValue') ?? at(value, 'value') ?? value, at(value, 'maxValue')].map(said);
  const range = ends.filter((end) => Number(end)).join(' - ');
  const code = said(at(salary, 'currency') ?? at(value, 'currency') ?? currency);
  return range ? line([range, code, said(at(value, 'unitText'))].filter(Boolean).join(' ')) : undefined;
}

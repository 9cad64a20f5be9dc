import type { Knowledge } from '../../knowledge/knowledge';
import { openRoles } from '../../knowledge/titles/roles';
import { type Career, type HeldJob, noCareer } from './career';
import { namedInText } from './named-in-text';
import { readDate } from './read-date';
import { readSkillLevel } from './skill-level';

/** Longest CV text read, in UTF-16 units; about thirty pages. */
export const CV_BOUND = 100_000;
/** From this certainty on a line counts as a title. */
const TITLE = 0.5;
/** Most skills found between the lines that are proposed. */
const MENTIONED = 15;

const MONTH =
  '(?:(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?|\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[/.])[\\s,./-]*){0,2}';
const ENDS = 'present|now|today|current(?:ly)?|ongoing|to date|heute|date';
const SPAN = new RegExp(
  `\\(?(${MONTH}(?:19|20)\\d{2}(?:-\\d{2})?)\\s*(?:-|–|—|to|until|till)\\s*(${MONTH}(?:19|20)\\d{2}(?:-\\d{2})?|${ENDS})\\)?`,
  'i',
);
const headings = {
  jobs: /^(?:work|professional|relevant|employment|career)?\s*(?:experience|employment|history|career|positions?)(?:\s+(?:history|summary))?$/i,
  skills:
    /^(?:key|core|technical|professional|main)?\s*(?:skills?|competenc(?:es?|ies)|expertise|strengths|technologies|tools)(?:\s*(?:&|and)\s*\w+)?$/i,
  other:
    /^(?:education|academic.*|qualifications?|training|courses|languages|interests|hobbies|references?|publications?|volunteer.*|awards?|summary|profile|about(?: me)?|contact|certificat.*|projects?)$/i,
};
type Section = keyof typeof headings;

/** What the text of a CV says of somebody: jobs with their spans, skills, years. In: the text, the knowledge. */
export function readCvText(text: string, knowledge: Knowledge): Career {
  const career = noCareer();
  const roles = openRoles(knowledge);
  const titleness = (part: string) => (part.length > 80 ? 0 : roles.place(part).certainty);
  const lines = text
    .slice(0, CV_BOUND)
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s•●▪*·–-]+/, '').trim());
  const sections = sectionsOf(lines);
  lines.forEach((line, at) => {
    if (sections[at] === 'other') return;
    const span = SPAN.exec(line);
    if (span) {
      const job = jobAt(lines, at, span, titleness);
      if (job) career.jobs.push(job);
    }
    if (sections[at] === 'skills' && line.length < 400) addSkills(career, line);
  });
  if (!career.jobs.length) {
    const title = lines.slice(0, 8).find((line) => titleness(line) >= TITLE && line.split(' ').length < 9);
    if (title) career.jobs.push({ title, company: '', from: null, to: null, text: '' });
  }
  for (const { name, words } of namedInText(text.slice(0, CV_BOUND), knowledge, MENTIONED))
    if (!career.skills.some((skill) => skill.name.toLowerCase() === name.toLowerCase()))
      career.skills.push({ name, level: null, evidence: `Your CV says “${words}”` });
  const said = [...text.matchAll(/(\d{1,2})\+?\s*years?(?:['’]|\s+of)?\s+(?:\w+\s+){0,3}experience/gi)];
  career.years = said.length ? Math.min(70, Math.max(...said.map(([, years]) => Number(years)))) : null;
  return career;
}

/** The section that each line stands in; null before the first heading, and for headings. */
function sectionsOf(lines: readonly string[]): (Section | null)[] {
  let section: Section | null = null;
  return lines.map((line) => {
    const bare = line.replace(/[:\s]+$/, '');
    const heading = (Object.keys(headings) as Section[]).find((name) => headings[name].test(bare));
    if (heading) section = heading;
    return heading ? null : section;
  });
}

/** The job that a line with a span of time belongs to: its title stands on that line or next to it. */
function jobAt(
  lines: readonly string[],
  at: number,
  span: RegExpExecArray,
  titleness: (part: string) => number,
): HeldJob | null {
  const own = (lines[at] ?? '').replace(span[0], ' ').trim();
  const near = [own, lines[at - 1] ?? '', lines[at + 1] ?? '', lines[at - 2] ?? ''];
  const around = near.map((line) => (SPAN.test(line) ? '' : line));
  const parts = around.flatMap((line, row) =>
    line
      .split(/\s+(?:at|@|[-–—|·•])\s+|[,;|\t]|\s{2,}/)
      .map((part) => part.trim().replace(/[()]/g, ''))
      .filter(Boolean)
      .map((part) => ({ part, row, sure: titleness(part) - row * 0.05 })),
  );
  const best = parts.reduce<(typeof parts)[number] | null>((a, b) => (a && a.sure >= b.sure ? a : b), null);
  if (!best || best.sure < TITLE - 0.15) return null;
  const company = parts.find(({ part, row }) => part !== best.part && row <= 2 && part.length < 60);
  return {
    title: best.part,
    company: company?.part ?? '',
    from: readDate(span[1]?.trim() ?? ''),
    to: readDate(span[2]?.trim() ?? ''),
    text: lines.slice(at + 1, at + 12).join('\n'),
  };
}

/** Skills of a line of their section: "SQL (advanced), Excel, negotiation". */
function addSkills(career: Career, line: string): void {
  const list = line.replace(/^[\p{L} &]{2,30}:\s*/u, '');
  for (const part of list.split(/[,;|•·/]|\s{2,}/)) {
    const [, name = '', level = ''] =
      /^([^([\]:]+?)\s*(?:[([:–-]\s*([^)\]]*)[)\]]?)?\.?$/.exec(part.trim()) ?? [];
    if (name.length < 2 || name.length > 60 || SPAN.test(part)) continue;
    const read = readSkillLevel(level);
    career.skills.push({
      name: name.trim(),
      level: read,
      evidence: read === null ? 'Among the skills of your CV' : `You wrote “${level.trim()}”`,
    });
  }
}

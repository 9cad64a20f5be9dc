import { z } from 'zod';
import { type Career, type HeldJob, noCareer } from './career';
import { readDate } from './read-date';
import { readSkillLevel } from './skill-level';

// files in the wild leave out or null what they like: whatever isn't text is taken as not said
const text = z.string().catch('');
const texts = z.array(text).catch([]);
const listOf = <Row extends z.ZodType>(row: Row) => z.array(row).catch([]);

const resumeSchema = z.object({
  basics: z.object({ label: text }).catch({ label: '' }),
  work: listOf(
    z.object({
      position: text,
      name: text,
      company: text,
      startDate: text,
      endDate: text,
      summary: text,
      highlights: texts,
    }),
  ),
  skills: listOf(z.object({ name: text, level: text, keywords: texts })),
  projects: listOf(
    z.object({ name: text, description: text, highlights: texts, keywords: texts, roles: texts }),
  ),
  certificates: listOf(z.object({ name: text, issuer: text, date: text })),
});

/** Whether parsed JSON is a résumé of the JSON Resume schema, version 1. */
export function isJsonResume(data: unknown): boolean {
  return z
    .union([z.object({ basics: z.looseObject({}) }), z.object({ work: z.array(z.unknown()) })])
    .safeParse(data).success;
}

/** What a résumé of the JSON Resume schema (version 1) says of somebody. In: parsed JSON, however incomplete. */
export function readJsonResume(data: unknown): Career {
  const { basics, work, skills, projects, certificates } = resumeSchema.parse(data);
  const jobs = work.map(
    (job): HeldJob => ({
      title: job.position.trim(),
      company: (job.name || job.company).trim(),
      from: readDate(job.startDate),
      to: readDate(job.endDate),
      text: [job.summary, ...job.highlights].filter(Boolean).join('\n'),
    }),
  );
  const career = noCareer();
  career.jobs.push(...jobs.filter(({ title }) => title));
  if (!career.jobs.length && basics.label.trim())
    career.jobs.push({ title: basics.label.trim(), company: '', from: null, to: null, text: '' });
  for (const { name, level, keywords } of skills) {
    const said = readSkillLevel(level);
    const evidence = level ? `You wrote “${level}”` : 'In your résumé';
    // a skill of the schema is often a heading, and its keywords are the skills
    for (const one of [name, ...keywords].map((word) => word.trim()).filter(Boolean))
      career.skills.push({ name: one, level: said, evidence });
  }
  for (const { name, keywords } of projects)
    for (const one of keywords.map((word) => word.trim()).filter(Boolean))
      career.skills.push({ name: one, level: null, evidence: `Project: ${name}` });
  for (const { name, issuer } of certificates)
    if (name.trim())
      career.skills.push({
        name: name.trim(),
        level: 2,
        evidence: `Certificate${issuer ? ` of ${issuer}` : ''}`,
      });
  return career;
}

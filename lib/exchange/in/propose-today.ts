import { SHORT } from '../../plan/bounds';
import type { Plan } from '../../plan/schema';
import { type Career, jobOfToday, yearsOf } from './career';
import { type Item, itemOf } from './proposal';

/** Proposes today's role and the years at work. In: the career, the plan, today's year and month. */
export function proposeToday(career: Career, plan: Plan, today: { year: number; month: number }): Item[] {
  const { currentTitle, currentCompany, yearsExperience } = plan.profile;
  const items: Item[] = [];
  const job = jobOfToday(career.jobs);
  if (job) {
    const title = job.title.slice(0, SHORT);
    const company = job.company.slice(0, SHORT);
    const same = alike(title, currentTitle) && (!company || alike(company, currentCompany));
    items.push(
      itemOf(
        'today',
        company ? `${title} at ${company}` : title,
        { is: 'profile', fields: { currentTitle: title, ...(company ? { currentCompany: company } : {}) } },
        {
          why: 'Your role of today',
          status: same ? 'there' : currentTitle ? 'differs' : 'new',
          was: [currentTitle, currentCompany].filter(Boolean).join(' at '),
        },
      ),
    );
  }
  const years = career.years ?? yearsOf(career.jobs, today);
  if (years !== null)
    items.push(
      itemOf(
        'today',
        years === 1 ? '1 year in your line of work' : `${years} years in your line of work`,
        { is: 'profile', fields: { yearsExperience: years } },
        {
          why: career.years === null ? 'Counted from when your jobs began and ended' : 'As you wrote it',
          status: years === yearsExperience ? 'there' : yearsExperience === null ? 'new' : 'differs',
          was: yearsExperience === null ? '' : String(yearsExperience),
        },
      ),
    );
  return items;
}

const alike = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

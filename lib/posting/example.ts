import type { Plan } from '../plan/schema';
import type { Posting } from './schema';
import { unsaid } from './unsaid';

/**
 * A made-up posting in the words of a plan, to show what a score looks like before the first real one: its
 * next step, done in a team that uses the plan's skills. Not for a plan without a role option or skill.
 */
export function examplePosting(plan: Plan): Posting {
  const role =
    plan.roles.find((one) => one.kind === 'next-step' && one.title) ?? plan.roles.find((one) => one.title);
  const [first, second, third] = plan.skills.map((skill) => skill.name.trim()).filter(Boolean);
  const description = [
    'About the work',
    'Our team has grown from four people to nine, and what worked on a shout across the room now needs somebody who looks after it.',
    '',
    'What you will do',
    first && `- Lead ${first} across our three sites, and pass it on to two colleagues`,
    second && `- Practise ${second} every week in front of the people who decide`,
    third && `- Bring ${third} to teams that do not report to you`,
    '- Find out where work gets stuck, and try a remedy within the month',
    '',
    'What you bring',
    first && `- ${first} that you have done yourself, in whatever job`,
    '',
    'What we offer',
    '- Four days a week if you like, and a room with a door',
  ];
  return {
    site: 'example',
    siteId: 'example',
    url: 'https://waymark.example/posting',
    title: role?.title ?? 'Team lead',
    company: 'Larkfield & Daughters (made up)',
    location: null,
    description: description.filter((line) => line !== undefined).join('\n'),
    ...unsaid,
    readBy: 'example',
  };
}

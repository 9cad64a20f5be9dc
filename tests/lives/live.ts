import { today } from '../../lib/plan/day';
import { reviewSteps } from '../../lib/plan/review';
import { samplePlan } from '../../lib/plan/sample';
import { tick } from '../../lib/plan/tally';
import { examplePosting } from '../../lib/posting/example';
import { noteMonth } from '../../lib/store/month-hours';
import { addEntry, editEntry, editProfile, putPlan, readPlan } from '../../lib/store/plan';
import { editReview, finishReview, startReview } from '../../lib/store/reviews';
import { keepDaily } from '../../lib/store/revisions';
import { saveRole } from '../../lib/store/saved-roles';
import { seeded } from '../seeded';

const DAY = 86_400_000;

/**
 * A person's life with the plan, written through the store: an action a week, done or not, a habit, proof, hours by
 * month, a review each quarter, saved roles all along. The same seed lives the same life.
 */
export async function live({
  days,
  roles,
  seed,
}: {
  days: number;
  roles: number;
  seed: number;
}): Promise<void> {
  const chance = seeded(seed);
  const start = new Date(2024, 10, 25, 12).getTime();
  const plan = samplePlan(start);
  const posting = examplePosting(plan);
  await putPlan(plan, start);
  let saved = 0;
  for (let day = 0; day < days; day++) {
    const now = start + day * DAY;
    await keepDaily(now);
    if (day % 7 === 0) await week(day / 7, now, chance);
    if (day % 30 === 29)
      await noteMonth(today(new Date(now)).slice(0, 7), { freed: 3, used: Math.round(chance() * 4) }, now);
    if (day % 91 === 90) await quarter(day, now, chance);
    for (; saved < ((day + 1) / days) * roles; saved++) {
      const fit = {
        at: now,
        fit: Math.round(chance() * 100),
        direction: 50,
        growth: 50,
        reach: 50,
        kind: 'next-step' as const,
      };
      const own = { ...posting, siteId: String(saved), title: `${posting.title} ${saved}` };
      await saveRole(
        { posting: own, key: `example:${saved}`, fit, roleId: plan.roles[0]?.id ?? null, provisional: false },
        now,
      );
    }
  }
}

async function week(number: number, now: number, chance: () => number): Promise<void> {
  const { actions, skills } = await readPlan();
  const skill = skills[Math.floor(chance() * skills.length)];
  const id = await addEntry(
    'actions',
    {
      text: `Action of week ${number}`,
      due: today(new Date(now + 14 * DAY)),
      buildsIds: skill ? [skill.id] : [],
    },
    now,
  );
  const habit = actions.find(({ kind }) => kind === 'habit');
  if (habit && chance() < 0.7)
    await editEntry('actions', habit.id, { tally: tick(habit.tally, today(new Date(now))) }, 'Kept', now);
  const last = actions.find(({ state, kind }) => state === 'open' && kind === 'project');
  if (!last || chance() < 0.3) return;
  await editEntry('actions', last.id, { state: 'done', doneOn: today(new Date(now)) }, 'Done', now);
  if (chance() < 0.5)
    await addEntry(
      'proofs',
      {
        what: last.text,
        result: 'It held.',
        buildsIds: last.buildsIds,
        on: today(new Date(now)),
        sourceId: last.id,
      },
      now,
    );
  if (chance() < 0.2) await editEntry('actions', id, { state: 'dropped' }, 'Let go', now);
}

async function quarter(day: number, now: number, chance: () => number): Promise<void> {
  const review = await startReview(now);
  for (const step of reviewSteps) await editReview(review, { step }, now);
  await editProfile(
    { driverShowing: 1 + Math.floor(chance() * 5), vision: `The vision as of day ${day}.` },
    now,
  );
  const { skills } = await readPlan();
  for (const { id, highStakes } of skills)
    await editEntry(
      'skills',
      id,
      { highStakes: { ...highStakes, answer: chance() < 0.5 ? 'yes' : 'partly' } },
      'Audited',
      now,
    );
  await editReview(review, { change: `Change of day ${day}` }, now);
  await finishReview(review, now);
}

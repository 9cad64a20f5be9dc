import { fieldWords, listNouns } from '../../plan/record-words';
import { type Plan, type PlanListName, planLists, profileSchema, recordFields } from '../../plan/schema';
import { type Change, type Item, itemOf } from './proposal';

const answers = profileSchema.keyof().options.filter((field) => !(field in recordFields));
/** Proposes a plan from a file, field by field and record by record, against the plan that is there. */
export function proposePlan(arrived: Plan, plan: Plan): Item[] {
  const fields = answers.flatMap((field): Item[] => {
    const [theirs, ours] = [arrived.profile[field], plan.profile[field]];
    if (theirs === '' || theirs === null) return [];
    const status = theirs === ours ? 'there' : ours === '' || ours === null ? 'new' : 'differs';
    return [
      itemOf(
        'plan',
        String(theirs),
        { is: 'profile', fields: { [field]: theirs } },
        {
          why: fieldWords(field),
          status,
          was: ours === null ? '' : String(ours),
        },
      ),
    ];
  });
  const records = (Object.keys(planLists) as PlanListName[]).flatMap((list) =>
    changesOf(arrived, list).map(({ change, label }) =>
      itemOf('plan', label, change, {
        why: listNouns[list],
        status: plan[list].some(({ id }) => id === change.fields.id) ? 'there' : 'new',
      }),
    ),
  );
  return [...fields, ...records];
}

type Entry = Extract<Change, { is: 'entry' }>;

function changesOf(plan: Plan, list: PlanListName): { change: Entry; label: string }[] {
  const made: { [Name in PlanListName]: () => { change: Entry; label: string }[] } = {
    valueItems: () =>
      plan.valueItems.map((fields) => ({
        change: { is: 'entry', list: 'valueItems', fields },
        label: fields.text,
      })),
    skills: () =>
      plan.skills.map((fields) => ({ change: { is: 'entry', list: 'skills', fields }, label: fields.name })),
    roles: () =>
      plan.roles.map((fields) => ({ change: { is: 'entry', list: 'roles', fields }, label: fields.title })),
    capabilityTargets: () =>
      plan.capabilityTargets.map((fields) => ({
        change: { is: 'entry', list: 'capabilityTargets', fields },
        label: fields.name,
      })),
    currentSkills: () =>
      plan.currentSkills.map((fields) => ({
        change: { is: 'entry', list: 'currentSkills', fields },
        label: fields.name,
      })),
    duties: () =>
      plan.duties.map((fields) => ({ change: { is: 'entry', list: 'duties', fields }, label: fields.text })),
    reinvestments: () =>
      plan.reinvestments.map((fields) => ({
        change: { is: 'entry', list: 'reinvestments', fields },
        label: fields.text,
      })),
    actions: () =>
      plan.actions.map((fields) => ({
        change: { is: 'entry', list: 'actions', fields },
        label: fields.text,
      })),
    milestones: () =>
      plan.milestones.map((fields) => ({
        change: { is: 'entry', list: 'milestones', fields },
        label: fields.text,
      })),
    proofs: () =>
      plan.proofs.map((fields) => ({ change: { is: 'entry', list: 'proofs', fields }, label: fields.what })),
  };
  return made[list]();
}

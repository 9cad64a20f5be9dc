import { LONG } from '../../lib/plan/bounds';
import type { Plan } from '../../lib/plan/schema';
import type { SavedRole } from '../../lib/portfolio/schema';
import { stageOptions } from '../../lib/portfolio/stage-names';
import { editSavedRole } from '../../lib/store/saved-roles';
import { Chips } from '../controls/chips';
import { DayField } from '../controls/day-field';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { Pull } from '../fit/pull';
import { sayDay } from '../plan/say-day';
import { editWithUndo, fileUnder, moveToStage, parkRoles, TAG_BOUND, TAGS } from './edit-with-undo';
import type { RoleOption } from './role-options';

const NONE = '';

interface Props {
  role: SavedRole;
  plan: Plan;
  options: readonly RoleOption[];
}

/** What the person says of a saved role: stage, pathway, pull, tags, next date, what it waits for, a note. */
export function Filing({ role, plan, options }: Props) {
  const { title, roleId, milestoneId } = role;
  const known = options.some(({ id }) => id === roleId);
  const open = plan.milestones.filter(
    ({ text, reachedOn, id }) => text && (!reachedOn || id === milestoneId),
  );
  const waits = open.some(({ id }) => id === milestoneId);
  return (
    <section class="stack filing" aria-label="What you say of it">
      <div class="columns narrow-columns">
        <Select
          label="Stage"
          value={role.stage}
          options={stageOptions}
          onChange={(stage) => moveToStage([role], stage)}
        />
        <Select
          label="On the pathway of"
          value={(known && roleId) || NONE}
          options={[
            ...options.map(({ id, title: option }) => ({ value: id, label: option })),
            { value: NONE, label: 'None of my roles' },
          ]}
          onChange={(value) => fileUnder([role], options.find(({ id }) => id === value) ?? null)}
        />
        <DayField
          label="Next date"
          value={role.nextOn}
          onChange={(nextOn) =>
            editWithUndo(
              [role],
              () => ({ nextOn }),
              nextOn ? `${title}: next on ${sayDay(nextOn)}` : `Took the next date off ${title}`,
            )
          }
        />
        {open.length > 0 ? (
          <Select
            label="Too early? Park it until"
            value={(waits && milestoneId) || NONE}
            options={[
              { value: NONE, label: 'Not parked' },
              ...open.map(({ id, text, reachedOn }) => ({
                value: id,
                label: reachedOn ? `${text} (reached)` : text,
              })),
            ]}
            onChange={(value) => parkRoles([role], open.find(({ id }) => id === value) ?? null)}
          />
        ) : (
          <p class="small soft">
            Too early? <a href="#plan/roadmap">Write down a milestone</a>, and it can be parked until then.
          </p>
        )}
      </div>
      <Pull
        value={role.excitement}
        onChange={(excitement) =>
          editWithUndo([role], () => ({ excitement }), `${title}: a pull of ${excitement}`)
        }
      />
      <Chips
        label="Tags"
        values={role.tags}
        draft={`tags ${role.id}`}
        bound={TAG_BOUND}
        most={TAGS}
        placeholder="A word, then Enter"
        onChange={(tags) => editWithUndo([role], () => ({ tags }), `Changed the tags of ${title}`)}
      />
      <Field
        label="Note"
        long
        value={role.note}
        bound={LONG}
        onChange={(note) => void editSavedRole(role.id, { note }, `Edited ${title}`)}
      />
    </section>
  );
}

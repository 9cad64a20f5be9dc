import { circlesOf } from '../../lib/plan/pathways';
import { lazily } from '../controls/lazily';
import { Empty, Loading } from '../controls/state';
import { RoleSuggestions } from './role-suggestions';
import { usePlan } from './use-plan';

const PathwayMap = lazily(() => import('./pictures/pathway-map').then((view) => view.PathwayMap));

/** All ways from today to the vision: the map, the same as a list, and roles that could open another way. */
export function PathwaysView() {
  const plan = usePlan();
  if (!plan) return <Loading what="Opening your pathways …" />;
  if (!plan.roles.length)
    return (
      <Empty title="No ways on the map yet" alone>
        <p class="soft">
          With a next step and an ideal role there is a first one.{' '}
          <a href="#plan/options">Write down your role options</a>
        </p>
      </Empty>
    );
  return (
    <div class="stack">
      <h1>Pathways</h1>
      <p class="soft">
        A stop opens its role option. More than one way keeps you free when one of them closes.
      </p>
      {circlesOf(plan).map(({ from, to }) => (
        <p key={`${from.id} ${to.id}`} class="advice">
          {from.title} leads back to {to.title}. The dashed line is that way back.
        </p>
      ))}
      <PathwayMap />
      <RoleSuggestions plan={plan} />
    </div>
  );
}

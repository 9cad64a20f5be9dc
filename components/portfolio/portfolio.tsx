import Fuse from 'fuse.js';
import { useMemo } from 'preact/hooks';
import type { SavedRole } from '../../lib/portfolio/schema';
import { Field } from '../controls/field';
import { Empty, Loading } from '../controls/state';
import { useDraft } from '../controls/use-draft';
import { SavedPage } from './saved-page';
import { SavedRow } from './saved-row';
import { useSavedRoles } from './use-saved-roles';

/** The saved roles under the role options they lead through; a search narrows them, one opens as a page. */
export function Portfolio({ openId }: { openId: string; query: URLSearchParams }) {
  const saved = useSavedRoles();
  const [search, setSearch] = useDraft('portfolio search');
  const found = useMemo(() => (saved ? narrowed(saved.roles, search) : []), [saved, search]);
  if (!saved) return <Loading what="Opening your portfolio …" />;
  const open = saved.roles.find(({ id }) => id === openId);
  if (open) return <SavedPage role={open} options={saved.options} />;
  if (!saved.roles.length)
    return (
      <Empty title="No roles yet">
        <p class="soft">
          When a posting is worth keeping, click its badge and save it to a pathway. It stays here with its
          full text, even after the posting is gone.
        </p>
      </Empty>
    );
  const groups = [...saved.options, { id: null, title: 'On no pathway' }]
    .map((option) => ({ ...option, roles: found.filter(({ roleId }) => (roleId ?? null) === option.id) }))
    .filter(({ roles }) => roles.length);
  const strays = found.filter(({ roleId }) => roleId && !saved.options.some(({ id }) => id === roleId));
  return (
    <div class="stack portfolio">
      <h1>
        {saved.roles.length === 1
          ? 'One role on your pathways'
          : `${saved.roles.length} roles on your pathways`}
      </h1>
      <Field
        label="Search"
        hideLabel
        placeholder="Search title, company, place, note"
        value={search}
        onChange={setSearch}
        bound={200}
      />
      {!found.length && <p class="soft">Nothing matches “{search}”.</p>}
      {groups.map(({ id, title, roles }) => (
        <Group key={id ?? 'none'} title={title} roles={roles} />
      ))}
      {strays.length > 0 && <Group title="Under a role you removed" roles={strays} />}
    </div>
  );
}

function Group({ title, roles }: { title: string; roles: SavedRole[] }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="saved-list">
        {roles.map((role) => (
          <SavedRow key={role.id} role={role} />
        ))}
      </ul>
    </section>
  );
}

/** The roles that match a search, best first; all of them, in their order, without one. */
function narrowed(roles: SavedRole[], search: string): SavedRole[] {
  if (!search.trim()) return roles;
  const fuse = new Fuse(roles, {
    keys: ['title', 'company', 'location', 'note', 'tags'],
    threshold: 0.35,
    ignoreLocation: true,
  });
  return fuse.search(search.trim()).map(({ item }) => item);
}

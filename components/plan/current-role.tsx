import { SHORT } from '../../lib/plan/bounds';
import type { Profile } from '../../lib/plan/schema';
import { editProfile } from '../../lib/store/plan';
import { Combobox } from '../controls/combobox';
import { Field } from '../controls/field';
import { NumberField } from '../controls/number-field';
import { useVocabulary } from '../controls/use-vocabulary';

/** Today's role: its title, where, and for how long. */
export function CurrentRole({ profile }: { profile: Profile }) {
  const roles = useVocabulary('role');
  return (
    <>
      <Combobox
        label="Your title today"
        value={profile.currentTitle}
        bound={SHORT}
        search={roles}
        onChange={(currentTitle) => void editProfile({ currentTitle })}
      />
      <Field
        label="Your employer"
        hint="A copy for your coach can leave it out."
        value={profile.currentCompany}
        bound={SHORT}
        onChange={(currentCompany) => void editProfile({ currentCompany })}
      />
      <NumberField
        label="Years in this line of work"
        max={70}
        step={0.5}
        value={profile.yearsExperience}
        onChange={(yearsExperience) => void editProfile({ yearsExperience })}
      />
    </>
  );
}

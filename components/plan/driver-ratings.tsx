import { type Driver, drivers, limitingDrivers } from '../../lib/plan/drivers';
import type { Standing } from '../../lib/plan/review';
import type { Profile } from '../../lib/plan/schema';
import { editProfile } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { driverWords } from './driver-words';

const ratings = [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }));

interface Props {
  profile: Profile;
  /** The ratings before the running review; undefined outside of one. */
  last?: Standing['drivers'];
}

/** The four drivers, rated by oneself, and what the lowest of them asks for. */
export function DriverRatings({ profile, last }: Props) {
  const limit = limitingDrivers(profile);
  return (
    <>
      <p class="soft small">As you see it today: 1 is little, 5 as much as anybody you know.</p>
      {drivers.map((driver) => (
        <div key={driver}>
          <Choice
            label={driverWords[driver].label}
            options={ratings}
            value={profile[driver]}
            onChange={(value) => void editProfile({ [driver]: value })}
          />
          {last && <p class="soft small">Before: {last[driver] ?? 'not rated'}.</p>}
        </div>
      ))}
      <div aria-live="polite">{limit && <p class="advice">{adviceOn(limit.drivers)}</p>}</div>
    </>
  );
}

function adviceOn([first, second]: readonly Driver[]): string {
  if (!first) return '';
  const { short, lift } = driverWords[first];
  return `${second ? `${short} is among what holds the rest back` : `${short} holds the rest back most`}. ${lift}`;
}

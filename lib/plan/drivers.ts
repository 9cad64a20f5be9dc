import type { Profile } from './schema';

/** The four drivers of a career's value, each a field of the profile. */
export const drivers = ['driverDifficulty', 'driverSpeed', 'driverStyle', 'driverShowing'] as const;
export type Driver = (typeof drivers)[number];

/**
 * The driver that limits the value most: the lowest rating, since the four multiply rather than add up.
 * In: the profile. Out: one or several equally low, and how low (1 to 5); null until all four are rated, and when
 * all are at 5.
 */
export function limitingDrivers(profile: Profile): { drivers: Driver[]; rating: number } | null {
  const ratings = drivers.map((driver) => profile[driver]);
  if (ratings.includes(null)) return null;
  const least = Math.min(...ratings.map((rating) => rating ?? 0));
  return least === 5
    ? null
    : { drivers: drivers.filter((driver) => profile[driver] === least), rating: least };
}

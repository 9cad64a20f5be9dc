import { driverWords } from '../plan/driver-words';

/** The four drivers by their short names. */
export const driverNames = {
  driverDifficulty: driverWords.driverDifficulty.short,
  driverSpeed: driverWords.driverSpeed.short,
  driverStyle: driverWords.driverStyle.short,
  driverShowing: driverWords.driverShowing.short,
};

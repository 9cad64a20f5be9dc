import { today } from '../../lib/plan/day';

/** What a backup's file is called, so that the newest is found. In: when it was made, in milliseconds. */
export const backupName = (madeAt: number): string => `waymark-backup-${today(new Date(madeAt))}.json`;

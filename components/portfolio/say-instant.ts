import { today } from '../../lib/plan/day';
import { sayDay } from '../plan/say-day';

/** A moment's calendar day where the person is, in words: "22 Nov 2026". In: milliseconds since 1970. */
export const sayInstant = (instant: number): string => sayDay(today(new Date(instant)));

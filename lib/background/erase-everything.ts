import { allowedSites, forbidSite } from '../shell/allowed-sites';
import { eraseStore } from '../store/erase';
import { remind } from './remind';
import { whileNothingIsScored } from './rescore';

/** Makes Waymark what it was on its first day: all data erased, the sites that were added given back, no mark on the toolbar. */
export async function eraseEverything(): Promise<void> {
  // a scoring that is under way would write down what it has read
  await whileNothingIsScored(eraseStore);
  for (const site of await allowedSites()) await forbidSite(site);
  await remind();
}

import type { Settings } from '../plan/settings';
import type { Pay, Posting } from './schema';

/** Working hours in a year of each pay period, for comparing pay: 40 hours in 52 weeks. */
const periodsAYear = { hour: 2080, day: 260, week: 52, month: 12, year: 1 } as const;

const says = (text: string | null, words: string[]) => {
  const haystack = ` ${(text ?? '').toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ')} `;
  return words.find((word) => {
    const needle = word
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim();
    return needle !== '' && haystack.includes(` ${needle} `);
  });
};

const yearly = (amount: number, period: Pay['period']) => amount * periodsAYear[period ?? 'year'];

/**
 * The deal-breakers that a posting meets, each a plain sentence. They flag a posting and leave its score
 * alone; what the posting doesn't say breaks no deal.
 */
export function metDealBreakers(limits: Settings['dealBreakers'], posting: Posting): string[] {
  const met: string[] = [];
  const place = says(posting.location, limits.places);
  if (place) met.push(`It is in ${place}.`);
  if (posting.workplace && limits.workplaces.includes(posting.workplace)) {
    met.push(
      { onsite: 'It is on site.', hybrid: 'It is hybrid.', remote: 'It is remote.' }[posting.workplace],
    );
  }
  const { payFloor } = limits;
  const best = posting.pay?.to ?? posting.pay?.from ?? null;
  if (payFloor && best !== null && posting.pay?.currency === payFloor.currency && posting.pay.period) {
    if (yearly(best, posting.pay.period) < yearly(payFloor.amount, payFloor.period))
      met.push('It pays less than your floor.');
  }
  const contract = says(posting.contract, limits.contracts);
  if (contract) met.push(`The contract is ${contract}.`);
  const company = says(posting.company, limits.companies);
  if (company) met.push(`It is at ${company}.`);
  const word = says(`${posting.title} ${posting.description}`, limits.words);
  if (word) met.push(`It says “${word}”.`);
  return met;
}

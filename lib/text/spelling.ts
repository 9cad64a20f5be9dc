/** Past forms and plurals that no suffix rule reaches, with the plain form they belong to. */
const irregular = new Map(
  Object.entries({
    analyses: 'analyse',
    analysis: 'analyse',
    bought: 'buy',
    brought: 'bring',
    built: 'build',
    children: 'child',
    chosen: 'choose',
    criteria: 'criterion',
    driven: 'drive',
    dealt: 'deal',
    drove: 'drive',
    gave: 'give',
    given: 'give',
    grew: 'grow',
    grown: 'grow',
    held: 'hold',
    kept: 'keep',
    led: 'lead',
    made: 'make',
    men: 'man',
    met: 'meet',
    overseen: 'oversee',
    oversaw: 'oversee',
    ran: 'run',
    sent: 'send',
    sold: 'sell',
    spent: 'spend',
    spoke: 'speak',
    spoken: 'speak',
    taught: 'teach',
    thought: 'think',
    understood: 'understand',
    women: 'woman',
    won: 'win',
    written: 'write',
    wrote: 'write',
  }),
);

/** Where British and American spelling part; the right side is what both are filed under. */
const variants: [RegExp, string][] = [
  // towards s: turning every -ise into -ize would also turn "advise" and "enterprise"
  [/(?<=[a-z]{2})iz(?=(e|ed|er|ers|es|ing|able|ation|ations|ational)$)/, 'is'],
  [/^(anal|catal|paral)yz/, '$1ys'],
  [/^(behavi|col|end?eav|fav|flav|harb|hon|hum|lab|neighb|tum|vap)our/, '$1or'],
  [/^(cent|fib|lit|met|theat)re(s?)$/, '$1er$2'],
  [/^program(me)(s?)$/, 'program$2'],
  [/^(catal|dial)ogue/, '$1og'],
  [/^(defen|licen|offen|preten)ce/, '$1se'],
  [/^practis/, 'practic'],
  [/^(enrol|fulfil|instal)(?!l)/, '$1l'],
  [/^(counsel|label|level|model|travel|cancel|signal|channel)l(?=(ed|er|ers|ing)$)/, '$1'],
  [/^(p|orthop)aed/, '$1ed'],
  [/^an(ae)sth/, 'anesth'],
  [/^haem/, 'hem'],
  [/^gynae/, 'gyne'],
  [/^aluminium$/, 'aluminum'],
  [/^jeweller/, 'jewelr'],
  [/^tyre/, 'tire'],
  [/^artefact/, 'artifact'],
  [/^judgement/, 'judgment'],
];

/**
 * One spelling for a word's variants: "organize" → "organise", "colour" → "color", "led" → "lead".
 * In: a lower-case word of a–z. Out: a lower-case word, which need not be one that a dictionary has.
 */
export function plainSpelling(word: string): string {
  const plain = irregular.get(word);
  if (plain !== undefined) return plain;
  if (word.length < 4) return word;
  let spelled = word;
  for (const [variant, filed] of variants) spelled = spelled.replace(variant, filed);
  return spelled;
}

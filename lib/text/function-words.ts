/** Words that carry grammar, not meaning: left out of what shows a skill and of a name's words. */
const functionWords = new Set(
  (
    'a an the this that these those some any all each every both either such same other others another ' +
    'i you he she it we they me him her us them my your his its our their yours ours theirs who whom whose which what ' +
    'and or nor but if then than so as at by for from in into of off on onto out over per through to toward towards ' +
    'under up upon with within without about above across after against along among around before behind below ' +
    'between beyond during near since until via versus vs while when where why how ' +
    'be is are was were been being am do does did done doing have has had having can could may might must shall ' +
    'should will would not no too very also just only more most much many few less least well even still yet ' +
    'there here etc eg ie'
  ).split(' '),
);

/** Whether a word carries grammar only. In: a form, as `readWord` makes it. */
export function isFunctionWord(form: string): boolean {
  return functionWords.has(form);
}

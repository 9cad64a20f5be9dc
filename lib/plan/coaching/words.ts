/** A text's words for the coaching rules: lower case, apart from marks and numbers. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
}

/** Words that carry no thought of their own. */
const FILLERS = new Set(
  'a an and are as at be become by for from have help i in is it me my of on one or our so solve that the their them they this to want who will with you your can'.split(
    ' ',
  ),
);

/** The words of a text that say something, each once. */
export function tellingWords(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => word.length > 2 && !FILLERS.has(word)));
}

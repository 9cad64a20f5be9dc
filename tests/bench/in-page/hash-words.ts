/**
 * The least that any finder of words has to do: go through a text's characters, tell letters from what stands
 * between, and hash each word in lower case (FNV-1a). Out: the words' hashes thrown together, so that nothing is left out.
 */
export function hashWords(text: string): number {
  let all = 0;
  let hash = 0x811c9dc5 | 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const lower = unit | 32;
    if ((lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57) || unit > 127) {
      hash = Math.imul(hash ^ lower, 0x01000193);
      inWord = true;
    } else if (inWord) {
      all ^= hash;
      hash = 0x811c9dc5 | 0;
      inWord = false;
    }
  }
  return (all ^ hash) & 1;
}

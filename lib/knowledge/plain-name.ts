/** A name as it is compared with what somebody types: lower case, without accents, spaces made one. Any text. */
export function plainName(text: string): string {
  const bare = /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.toLowerCase().replace(/\s+/g, ' ').trim();
}

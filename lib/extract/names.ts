/** A name without what leads to it ("at Acme", "Acme |"); undefined when it is none: empty, or an address. */
export function companyName(text: string | undefined): string | undefined {
  const name = text?.replace(/^(?:at|@|by) (?=\S)|^[\s|·•–-]+|[\s|·•–-]+$/g, '');
  return name && !/^(?:https?:|www\.)/i.test(name) ? name : undefined;
}

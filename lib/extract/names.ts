/** A name without what leads to it ("at Acme", "Acme |"); undefined when it is none: empty, or a host name. */
export function companyName(text: string | undefined): string | undefined {
  const name = text?.replace(/^(?:at|@|by) (?=\S)|^[\s|·•–-]+|[\s|·•–-]+$/g, '');
  return name && !/^(?:https?:|www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co|jobs|io)$)/i.test(name)
    ? name
    : undefined;
}

/**
 * Whether an address of a saved posting can be opened: what was pasted, or brought in without one, has an address that
 * leads nowhere (".invalid", RFC 2606).
 */
export const hasAddress = (url: string): boolean => !/^https?:\/\/[^/]+\.invalid\//.test(url);

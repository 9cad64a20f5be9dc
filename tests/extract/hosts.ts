/**
 * Whether an address falls under one of the match patterns ("https://*.example.com/jobs/*"), by the rules of
 * browser extensions: `*.` stands for any or no subdomain, other stars for any text.
 */
export function isUnder(patterns: readonly string[], url: URL): boolean {
  return patterns.some((pattern) => {
    const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
    if (!scheme || !host || !path) return false;
    if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
    const wide = host.startsWith('*.') ? host.slice(2) : undefined;
    const isHost = wide
      ? url.hostname === wide || url.hostname.endsWith(`.${wide}`)
      : host === '*' || url.host === host || url.hostname === host;
    const glob = path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*');
    return isHost && new RegExp(`^${glob}$`).test(url.pathname + url.search);
  });
}

import { useLayoutEffect, useState } from 'preact/hooks';

/** The views of the desk, in the order of its navigation. */
export const views = [
  'plan',
  'pathways',
  'portfolio',
  'insights',
  'review',
  'paste',
  'exchange',
  'settings',
] as const;
export type View = (typeof views)[number];

/** Where on the desk the person is: "#portfolio/…?…", the view's own part after the slash, what it is set to after "?". */
export interface Route {
  view: View;
  part: string;
  query: URLSearchParams;
}

/** The route that an address after "#" names; the plan where it names none. */
export function routeOf(hash: string): Route {
  const [path = '', query] = hash.replace(/^#/, '').split('?', 2);
  const [name = '', part = ''] = path.split('/', 2);
  const view = views.find((one) => one === name) ?? 'plan';
  return { view, part: decoded(part), query: new URLSearchParams(query) };
}

/** The text that an address holds; as it stands where somebody wrote what can't be decoded ("%"). */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Puts another address in place of this one, without a step for "back": for what changes with each keystroke. */
export function replaceAddress(hash: string): void {
  history.replaceState(null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The route of the address, as it changes; back, forward and reload work like on any page. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  // before the browser goes on: an address that changes between the first picture and a later effect would be missed
  useLayoutEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

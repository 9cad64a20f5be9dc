/** How long changes are gathered before they are told, in milliseconds: a frame would split one rendering in many. */
const GATHERED = 150;

/** What a watched page tells. */
export interface Heard {
  /** The address changed without a load; the page's content may follow later. */
  moved: () => void;
  /** Elements were added, or text inside them changed. */
  changed: (elements: Element[]) => void;
}

/**
 * Watches a page with one mutation observer and the browser's own events of navigation; nothing is polled.
 * @param watched what to observe, asked at the start and after each move; the document itself outlives a replaced body
 * @returns stops watching and leaves nothing behind
 */
export function watch(document: Document, watched: () => Node, heard: Heard): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  let address = document.location.href;
  let timer: number | undefined;
  const touched = new Set<Node>();

  const forget = () => {
    window.clearTimeout(timer);
    timer = undefined;
    touched.clear();
  };
  const tell = () => {
    const elements = [...touched].filter((node): node is Element => node.nodeType === 1 && node.isConnected);
    forget();
    heard.changed(elements);
  };
  const observer = new window.MutationObserver((records) => {
    if (hasMoved()) return;
    // badges are no news; changed text, also that of an element used again, is a change of what is around it
    for (const { target, addedNodes } of records)
      for (const node of addedNodes.length ? addedNodes : [target])
        if (!('badge' in node))
          touched.add(node.nodeType === 1 && addedNodes.length ? node : (node.parentNode ?? target));
    if (touched.size) timer ??= window.setTimeout(tell, GATHERED);
  });
  const observe = () => observer.observe(watched(), { childList: true, subtree: true, characterData: true });
  const hasMoved = () => {
    if (document.location.href === address) return false;
    address = document.location.href;
    observer.disconnect();
    forget();
    observe();
    heard.moved();
    return true;
  };

  // Firefox before 147 has no navigation events; there the first change of the page after the move tells it.
  const sources = [
    [(window as { navigation?: EventTarget }).navigation, 'currententrychange'],
    [window, 'popstate'],
    [window, 'hashchange'],
  ] as const;
  for (const [source, type] of sources) source?.addEventListener(type, hasMoved);
  observe();

  return () => {
    observer.disconnect();
    forget();
    for (const [source, type] of sources) source?.removeEventListener(type, hasMoved);
  };
}

/** How long changes are gathered before they are told, in milliseconds: a frame would split one rendering in many. */
const GATHERED = 150;

/** What a watched page tells. */
export interface Heard {
  /** The address changed without a load; the page's content may follow later. */
  moved: () => void;
  /** Elements were added, or text inside them changed; null: somewhere. */
  changed: (elements: Element[] | null) => void;
  /** Whether it is enough to hear that something changed, so that a lively page calls nobody until that is told. */
  isAnywhere: () => boolean;
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
  /** Null: it isn't looked where. */
  let touched: Set<Node> | null = new Set();

  const forget = () => {
    window.clearTimeout(timer);
    timer = undefined;
    touched = new Set();
  };
  const tell = () => {
    if (hasMoved()) return;
    const elements = touched && [...touched].filter(isElementOnPage);
    forget();
    observe();
    heard.changed(elements);
  };
  const observer = new window.MutationObserver((records) => {
    if (heard.isAnywhere()) {
      touched = null;
      observer.disconnect();
    }
    // badges and blanks are no news; changed text, also that of an element used again, is a change of what is around it
    else
      for (const { target, addedNodes } of records)
        for (const node of addedNodes.length ? addedNodes : [target])
          if (!('badge' in node || (addedNodes.length && node.nodeValue?.trim() === '')))
            touched?.add(node.nodeType === 1 && addedNodes.length ? node : (node.parentNode ?? target));
    if (touched?.size !== 0) timer ??= window.setTimeout(tell, GATHERED);
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

const isElementOnPage = (node: Node): node is Element => node.nodeType === 1 && node.isConnected;

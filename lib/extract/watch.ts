/** How long changes are gathered before they are told, in milliseconds: a frame would split one rendering in many. */
const GATHERED = 150;

/** What a watched page tells. */
export interface Heard {
  /** The address changed without a load; the page's content may follow later. */
  moved: () => void;
  /** Elements were added, or text inside them changed: these, none inside another's addition of the same batch. */
  changed: (elements: Element[]) => void;
}

/**
 * Watches a page with one mutation observer and the browser's own events of navigation; nothing is polled.
 * @param targets the elements to observe: called at the start and after each move; none means the whole body
 * @returns stops watching and leaves nothing behind
 */
export function watch(document: Document, targets: () => Element[], heard: Heard): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  let address = document.location.href;
  let timer: number | undefined;
  let touched = new Set<Element>();

  const observer = new window.MutationObserver((records) => {
    if (checkAddress()) return;
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData' && target.parentElement) touched.add(target.parentElement);
      for (const node of addedNodes) {
        if (node.nodeType === 1) touched.add(node as Element);
        else if (node.nodeType === 3 && target.nodeType === 1) touched.add(target as Element);
      }
    }
    if (touched.size && timer === undefined) timer = window.setTimeout(tell, GATHERED);
  });

  function observe() {
    observer.disconnect();
    const found = targets().filter((element) => element.isConnected);
    for (const element of found.length ? found : [document.body ?? document.documentElement])
      observer.observe(element, { childList: true, subtree: true, characterData: true });
  }

  function tell() {
    timer = undefined;
    const elements = [...touched].filter((element) => element.isConnected);
    touched = new Set();
    if (elements.length) heard.changed(elements);
  }

  function checkAddress(): boolean {
    if (document.location.href === address) return false;
    address = document.location.href;
    window?.clearTimeout(timer);
    timer = undefined;
    touched = new Set();
    // What was observed may be replaced next: until something is read again, look at everything.
    observe();
    heard.moved();
    return true;
  }

  // Firefox before 147 has no navigation events; there the first change of the page after the move tells it.
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : undefined;
  navigation?.addEventListener('currententrychange', checkAddress);
  window.addEventListener('popstate', checkAddress);
  window.addEventListener('hashchange', checkAddress);
  observe();

  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
    navigation?.removeEventListener('currententrychange', checkAddress);
    window.removeEventListener('popstate', checkAddress);
    window.removeEventListener('hashchange', checkAddress);
  };
}

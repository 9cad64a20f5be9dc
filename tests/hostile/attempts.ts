/** Ways to read badge and panel from the page; each answers all that it got hold of. Each runs in the page. */
export const readings: Record<string, () => unknown> = {
  'enter the closed roots': () => {
    const found = [];
    for (const host of document.querySelectorAll<HTMLElement>('*')) {
      if (host.shadowRoot) found.push(host.shadowRoot.textContent);
      const copy = host.cloneNode(true) as HTMLElement;
      if (copy.shadowRoot) found.push(copy.shadowRoot.textContent);
    }
    found.push(document.documentElement.getHTML({ serializableShadowRoots: true }));
    found.push(new XMLSerializer().serializeToString(document), document.documentElement.innerText);
    const host = document.documentElement.lastElementChild as HTMLElement;
    try {
      found.push(host.attachInternals().shadowRoot?.textContent);
    } catch {}
    try {
      found.push(host.attachShadow({ mode: 'open' }).textContent);
    } catch {}
    // Firefox's own, for extensions only
    found.push(Reflect.get(host, 'openOrClosedShadowRoot')?.textContent);
    return found;
  },
  'replace what a script uses (attachShadow, JSON, Array, Map, fetch, setters of Object.prototype)': () =>
    Reflect.get(globalThis, 'heard'),
  'select everything, and on from there': () => {
    const selection = getSelection();
    const found: string[] = [];
    const take = () => found.push(String(selection), selection?.anchorNode?.textContent ?? '');
    document.execCommand('selectAll');
    take();
    for (const host of [document.documentElement, document.documentElement.lastElementChild]) {
      if (!host) continue;
      selection?.selectAllChildren(host);
      take();
      selection?.collapse(host, 0);
      for (const by of ['line', 'paragraph', 'documentboundary']) {
        selection?.modify('extend', 'forward', by);
        take();
        selection?.modify('extend', 'backward', by);
        take();
      }
    }
    selection?.removeAllRanges();
    return found;
  },
  'ask what lies at each point': () => {
    const found: unknown[] = [];
    for (let x = 0; x < innerWidth; x += 40)
      for (let y = 0; y < innerHeight; y += 20) {
        found.push(document.elementFromPoint(x, y)?.shadowRoot?.textContent);
        const { offsetNode } = document.caretPositionFromPoint?.(x, y) ?? {};
        if (offsetNode && !document.contains(offsetNode)) found.push(offsetNode.textContent);
      }
    return found;
  },
  'list animations, highlights, sheets and what has the focus': () => [
    document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML),
    [...((CSS as { highlights?: Map<string, unknown> }).highlights?.keys() ?? [])],
    document.adoptedStyleSheets.length,
    document.activeElement?.outerHTML,
  ],
  'read timings': () => performance.getEntries().map((entry) => JSON.stringify(entry)),
};

/** Ways to get at the extension itself; each answers what came of it. Each runs in the page. */
export const advances: Record<string, (own: string) => unknown> = {
  'send the extension a message': async (own) => {
    type Runtime = {
      sendMessage?: (...values: unknown[]) => Promise<unknown>;
      connect?: (id: string) => unknown;
    };
    const { chrome, browser } = globalThis as {
      chrome?: { runtime?: Runtime };
      browser?: { runtime?: Runtime };
    };
    const runtime = browser?.runtime ?? chrome?.runtime;
    const id = new URL(own).host;
    const got = await Promise.resolve(runtime?.sendMessage?.(id, { waymark: 'openPlan' })).catch(
      () => undefined,
    );
    return [got, runtime?.connect?.(id)].map(String);
  },
  'pretend to be it': () => {
    for (const waymark of ['score', 'explain', 'save', 'openPlan', 'showPanel']) {
      postMessage({ waymark, data: {} }, '*');
      dispatchEvent(new CustomEvent('waymark', { detail: { waymark } }));
    }
    return (globalThis as { waymarkPage?: unknown }).waymarkPage;
  },
  'fetch its files': (own) =>
    Promise.all(
      ['manifest.json', 'popup.html', 'desk.html', 'panel.js', 'icons/16.png', 'knowledge.bin'].map((file) =>
        fetch(own + file).then(
          (answer) => answer.text(),
          () => undefined,
        ),
      ),
    ),
  'load its scripts, pictures and styles': (own) =>
    Promise.all(
      [
        Object.assign(document.createElement('script'), { src: `${own}panel.js` }),
        Object.assign(document.createElement('img'), { src: `${own}icons/16.png` }),
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${own}assets/popup.css` }),
      ].map(
        (element) =>
          new Promise((told) => {
            element.onload = () => told('loaded');
            element.onerror = () => told(undefined);
            document.head.append(element);
          }),
      ),
    ),
};

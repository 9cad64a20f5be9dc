import type { Protocol } from 'puppeteer-core';
import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { BidiElementHandle } from 'puppeteer-core/internal/bidi/ElementHandle.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';

// Badge and panel stand in closed shadow roots, which no script of a page can enter, a test's as little as a
// site's. The browsers' own protocols can, but Puppeteer's public interface doesn't ask them to; hence its inside.

/** The elements that match a selector inside the closed shadow roots of a page, root by root in document order. */
export async function inClosedRoots(page: Page, selector: string): Promise<ElementHandle[]> {
  return page.browser() instanceof BidiBrowser ? inFirefox(page, selector) : inChromium(page, selector);
}

async function inFirefox(page: Page, selector: string): Promise<ElementHandle[]> {
  const frame = page.mainFrame();
  const browser = page.browser();
  if (!(frame instanceof BidiFrame) || !(browser instanceof BidiBrowser)) return [];
  const locate = async (css: string, startNodes?: [{ sharedId: string }]) => {
    const { result } = await browser.connection.send('browsingContext.locateNodes', {
      context: frame.browsingContext.id,
      locator: { type: 'css', value: css },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      ...(startNodes ? { startNodes } : {}),
    });
    return result.nodes;
  };
  const found: ElementHandle[] = [];
  // a host has nothing but its root
  for (const { value } of await locate(':empty')) {
    const root = value?.shadowRoot;
    if (root?.value?.mode !== 'closed' || root.sharedId === undefined) continue;
    for (const node of await locate(selector, [{ sharedId: root.sharedId }]))
      found.push(BidiElementHandle.from(node, frame.mainRealm()));
  }
  return found;
}

async function inChromium(page: Page, selector: string): Promise<ElementHandle[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: ElementHandle[] = [];
  for (const closed of closedRootsUnder(root)) {
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: closed.nodeId, selector });
    for (const nodeId of nodeIds) {
      const { node } = await session.send('DOM.describeNode', { nodeId });
      const adopted = await page.mainFrame().mainRealm().adoptBackendNode(node.backendNodeId);
      const element = adopted.asElement() as ElementHandle<Element> | null;
      if (element) found.push(element);
    }
  }
  await session.detach();
  return found;
}

function closedRootsUnder(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRootsUnder)];
}

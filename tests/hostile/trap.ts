/**
 * What a hostile page runs before anything else, as text: everything that somebody's script might use is replaced, and
 * whatever passes through is kept in `heard`. The page's own work goes on.
 */
export const trap = `
globalThis.heard = [];
globalThis.troubles = [];
let listening = true;
const hear = (where, values) => {
  // what is done here passes through here too
  if (!listening) return;
  listening = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const text = typeof value === 'string' ? value : value instanceof Node ? value.textContent : undefined;
    if (text && heard.length < 5000) heard[heard.length] = where + ': ' + text.slice(0, 2000);
  }
  listening = true;
};
const wrap = (owner, name) => {
  const original = owner[name];
  owner[name] = function (...values) {
    hear(name, values);
    return original.apply(this, values);
  };
};
for (const name of ['append', 'appendChild', 'insertBefore', 'setAttribute', 'addEventListener', 'querySelectorAll', 'attachInternals'])
  wrap(Element.prototype, name);
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function () {
  const root = attach.call(this, { mode: 'open' });
  hear('attachShadow', ['a root was made']);
  return root;
};
for (const name of ['push', 'map', 'flatMap', 'join']) wrap(Array.prototype, name);
for (const name of ['parse', 'stringify']) wrap(JSON, name);
for (const name of ['get', 'set', 'has']) wrap(Map.prototype, name);
for (const name of ['fetch', 'postMessage', 'getComputedStyle', 'setTimeout', 'structuredClone']) wrap(globalThis, name);
for (const [owner, name] of [[Node.prototype, 'textContent'], [Element.prototype, 'className'], [Element.prototype, 'ariaLabel']]) {
  const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { get, set(value) { hear(name, [value]); set.call(this, value); }, configurable: true });
}
for (const name of ['waymark', 'waymarkPage', 'posting', 'fit', 'badge', 'data', 'answer'])
  Object.defineProperty(Object.prototype, name, {
    get() { return undefined; },
    set(value) {
      hear(name, [value]);
      Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    },
    configurable: true,
  });
globalThis.MutationObserver = class extends MutationObserver {
  constructor(tell) { super((records, observer) => { hear('observed', records.map(({ target }) => target)); tell(records, observer); }); }
};
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) hear('added', [node.outerHTML ?? node.data]);
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
addEventListener('message', ({ data }) => hear('message', [JSON.stringify(data)]));
for (const type of ['error', 'unhandledrejection'])
  addEventListener(type, (event) => troubles.push(String(event.message ?? event.reason)));
document.addEventListener('copy', ({ clipboardData }) => hear('copy', [clipboardData?.getData('text/plain')]), true);
for (const type of ['click', 'focusin', 'pointerover'])
  addEventListener(type, (event) => hear(type, event.composedPath().filter((one) => one instanceof Node)), true);
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) hear('measured', [JSON.stringify(entry) + (entry.element?.outerHTML ?? '') + (entry.target?.outerHTML ?? '')]);
}).observe({ entryTypes: PerformanceObserver.supportedEntryTypes });
`;

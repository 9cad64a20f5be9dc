import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let mount: HTMLElement | undefined;

afterEach(async () => {
  const used = mount;
  if (!used) return;
  mount = undefined;
  await act(() => render(null, used));
  used.remove();
});

/** Draws something where a test can use it; drawn again, it changes in place. */
export async function show(view: ComponentChild): Promise<HTMLElement> {
  mount ??= document.body.appendChild(document.createElement('div'));
  const into = mount;
  await act(() => render(view, into));
  return into;
}

/** The element that a selector finds. @throws when there is none */
export function one<Found extends Element>(within: ParentNode, selector: string): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The button that says this. @throws when there is none */
export function button(within: ParentNode, says: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((each) => each.textContent?.includes(says));
  if (!found) throw new Error(`There is no button that says “${says}”.`);
  return found;
}

/** Types a text into a field, as the browser would tell it. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Presses a key in an element. */
export async function press(element: Element, key: string): Promise<void> {
  await act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

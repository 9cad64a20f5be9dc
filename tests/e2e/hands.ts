import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { inClosedRoots } from '../browsers/closed-roots';
import { until } from '../browsers/until';

const CONTROLS =
  'button, a[href], input, textarea, select, summary, [role="tab"], [role="option"], [role="radio"], [role="menuitem"]';

/** What controls are called, as far as the tests need it: by their labels, else by their text. Runs in the page. */
const namesOf = (controls: Element | Element[]): string[] =>
  [controls].flat().map((element) => {
    const labels = 'labels' in element ? Array.from((element.labels ?? []) as NodeListOf<Element>) : [];
    const named = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .flatMap((id) => (element.getRootNode() as Document | ShadowRoot).getElementById(id) ?? []);
    const texts = [...named, ...labels].map((one) => one.textContent);
    return element.getAttribute('aria-label') || texts.join(' ') || element.textContent || '';
  });

/** The control of that name, on the page or in what Waymark put there, once one can be used. */
export function control(page: Page, name: RegExp): Promise<ElementHandle> {
  const isCalled = (names: string[]) => names.some((one) => name.test(one));
  return until(`a control called ${name}`, async () => {
    const names = await page.$$eval(CONTROLS, namesOf);
    const own = isCalled(names) ? await page.$$(CONTROLS) : [];
    // between the two questions the page may have filled
    for (const [i, one] of own.entries())
      if (name.test(names[i] ?? '') && (await one.isVisible()) && isCalled(await one.evaluate(namesOf)))
        return one;
    for (const one of await inClosedRoots(page, CONTROLS))
      if (isCalled(await one.evaluate(namesOf)) && (await one.isVisible())) return one;
    return undefined;
  });
}

/** Presses the control of that name. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await (await control(page, name)).click();
}

/** Presses the control of that name by keyboard: it may still be moving as its page fills. */
export async function enter(page: Page, name: RegExp): Promise<void> {
  await page.bringToFront();
  await (await control(page, name)).focus();
  await page.keyboard.press('Enter');
}

/** Types into the field of that name, in place of what it says. */
export async function fill(page: Page, name: RegExp, text: string): Promise<void> {
  const field = await control(page, name);
  await field.evaluate((element) => (element as HTMLInputElement).select?.());
  // faster than anybody types
  await field.type(text, { delay: 20 });
  // on to the next, which also closes what was suggested
  await field.press('Tab');
}

/** Chooses a radio button by its name and those of the groups around it, the outermost first. */
export async function choose(page: Page, groups: readonly RegExp[], option: RegExp): Promise<void> {
  const label = await until(`the choice ${option} in ${groups.join(', ')}`, async () => {
    for (const radio of await page.$$('input[type="radio"]')) {
      const legends = await radio.evaluate((element) => {
        const found: string[] = [];
        for (let at = element.closest('fieldset'); at; at = at.parentElement?.closest('fieldset') ?? null)
          found.unshift(at.querySelector('legend')?.textContent ?? '');
        return found;
      });
      const isThere = groups.every((group, i) => group.test(legends[i] ?? ''));
      // the button itself is drawn over by its label
      if (isThere && (await radio.evaluate(namesOf)).some((said) => option.test(said)))
        return (
          await radio.evaluateHandle((element) => (element as HTMLInputElement).labels?.[0])
        ).asElement();
    }
    return undefined;
  });
  await (label as ElementHandle<Element>).click();
}

/** All that a person can read on a page and in what Waymark put there. */
export async function textOf(page: Page): Promise<string> {
  const own = await page.evaluate(() => document.body.innerText);
  const parts = await Promise.all(
    (await inClosedRoots(page, ':host > *, [role="dialog"]')).map((part) =>
      part.evaluate((element) => (element as HTMLElement).innerText ?? ''),
    ),
  );
  return [own, ...parts].join('\n');
}

/** Waits until a page says something. */
export async function says(page: Page, what: RegExp): Promise<void> {
  await until(`the page to say ${what}`, async () => what.test(await textOf(page)));
}

import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { browserName } from './under-test';

/** Drags what one selector finds onto what another one finds. */
export async function drag(page: Page, from: string, to: string): Promise<void> {
  if (browserName === 'firefox') return dragByEvents(page, from, to);
  const [start, end] = [await (await page.$(from))?.boundingBox(), await (await page.$(to))?.boundingBox()];
  if (!start || !end) throw new Error('There is nothing to drag.');
  await page.mouse.move(start.x + 4, start.y + 4);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + 20, { steps: 4 });
  await page.mouse.move(end.x + 20, end.y + 10, { steps: 8 });
  await page.mouse.up();
}

/** The same by the events of a drag: Firefox begins none for a mouse that is moved from outside. */
function dragByEvents(page: Page, from: string, to: string): Promise<void> {
  return page.evaluate(
    async (source, target) => {
      const [start, end] = [document.querySelector(source), document.querySelector(target)];
      if (!start || !end) throw new Error('There is nothing to drag.');
      const dataTransfer = new DataTransfer();
      const tell = async (at: Element, type: string) => {
        const { left, top } = at.getBoundingClientRect();
        const place = { clientX: left + 4, clientY: top + 4 };
        at.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer, ...place }),
        );
        // what follows a drag looks once a frame
        await new Promise((next) => setTimeout(next, 60));
      };
      await tell(start, 'dragstart');
      await tell(end, 'dragenter');
      await tell(end, 'dragover');
      await tell(end, 'drop');
      await tell(start, 'dragend');
    },
    from,
    to,
  );
}

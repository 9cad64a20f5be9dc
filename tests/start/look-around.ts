import { fileURLToPath } from 'node:url';
import type { Board } from '../board/board';
import type { BrowserName } from '../browsers/find';
import { Waymark } from '../browsers/waymark';

/** Opens the job board and the desk in a window, until it is closed. The plan made there is kept for the next time. */
export async function lookAround(name: BrowserName, extension: string, board: Board): Promise<void> {
  const profile = fileURLToPath(new URL(`../../.cache/profile-${name}`, import.meta.url));
  const waymark = await Waymark.start(name, { extension, profile, headless: false });
  await waymark.open(board.url);
  await waymark.openOwn('desk.html');
  console.log(`The job board is at ${board.url}. Waymark offers a sample plan in its own tab; its popup is in the toolbar.
Close the browser to end.`);
  await new Promise<void>((closed) => waymark.browser.once('disconnected', () => closed()));
}

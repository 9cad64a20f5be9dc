/**
 * `npm start`: Waymark in a browser, on a small local job board. With a display one looks around oneself;
 * without one the board's postings are scored against the sample plan and printed as a table.
 * `npm start -- firefox` takes Firefox.
 */
import { startBoard } from '../board/board';
import type { BrowserName } from '../browsers/find';
import { freshlyBuilt } from '../browsers/freshly-built';
import { provideBrowser } from '../browsers/install';
import { lookAround } from './look-around';
import { showAsTable } from './show-as-table';

const name: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

try {
  await provideBrowser(name);
  const extension = freshlyBuilt(name, 'board');
  const board = await startBoard();
  await (hasDisplay ? lookAround : showAsTable)(name, extension, board);
  await board.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find';

/** The folder of a build: the shipped one, or the one that knows the local job board. */
export function builtFolder(name: BrowserName, mode: 'shipped' | 'board'): string {
  const folder = `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3${mode === 'board' ? '-board' : ''}`;
  return fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));
}

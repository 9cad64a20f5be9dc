import { quietly } from '../quietly';
import { builtFolder } from './built';
import type { BrowserName } from './find';

/** Builds the extension from the files as they are now and answers with the build's folder. */
export function freshlyBuilt(name: BrowserName, mode: Parameters<typeof builtFolder>[1]): string {
  console.log('Building …');
  const flags = (mode === 'board' ? ' -m board' : '') + (name === 'firefox' ? ' -b firefox' : '');
  if (!quietly(`npm run -s knowledge && wxt build${flags}`)) throw new Error('The build failed; see above.');
  return builtFolder(name, mode);
}

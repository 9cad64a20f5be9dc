import { arithmeticOf } from '../fit/packed/arithmetic';
import { version } from '../shell/version';
import { heedArithmetic } from '../store/arithmetic';

let heeded: Promise<void> | undefined;

/** The version of the arithmetic that this extension scores with. */
export function arithmetic(): string {
  return arithmeticOf(version());
}

/** Makes scores of another version of the extension out of date; once for each start. */
export function heedVersion(): Promise<void> {
  heeded ??= heedArithmetic(arithmetic());
  heeded.catch(() => {
    heeded = undefined;
  });
  return heeded;
}

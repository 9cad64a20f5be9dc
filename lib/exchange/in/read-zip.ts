import { type UnzipFileInfo, unzipSync } from 'fflate';
import { breathe, type Course } from './course';
import { TEXT_BOUND } from './decode-text';
import { Refusal } from './refusal';

/** Most files in an archive that is looked at. */
const FILES_BOUND = 20_000;
/** Most bytes unpacked from one archive. */
const UNPACKED_BOUND = 100_000_000;

/** A file of an archive: the last part of its name, and its bytes. */
export interface Unpacked {
  name: string;
  bytes: Uint8Array;
}

const DAMAGED =
  'This zip is damaged or was not downloaded to its end. Download it once more and choose it again.';

/** The file's own name, wherever an archive says it lies: nothing is ever written to a place that it names. */
const lastPart = (path: string) => path.split(/[/\\]/).at(-1) ?? '';

/**
 * Unpacks the files of an archive that are wanted, one at a time. No file becomes larger than the archive declares,
 * and what it declares is bounded, so that a zip bomb is never unpacked.
 * In: the archive's bytes, and whether a file is wanted, by its own name. Out: those files.
 * @throws Refusal when it is damaged, or holds more than is sound.
 */
export async function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  course: Course,
): Promise<Unpacked[]> {
  const wanted = listOf(bytes).filter(({ name }) => isWanted(lastPart(name)));
  const sum = wanted.reduce((all, { originalSize }) => all + originalSize, 0);
  if (sum > UNPACKED_BOUND || wanted.some(({ originalSize }) => originalSize > TEXT_BOUND))
    throw new Refusal(
      'This zip would unpack to far more than an export of yours can hold, so Waymark left it packed. Choose the single .csv files instead.',
    );
  const files: Unpacked[] = [];
  for (const [i, { name: path }] of wanted.entries()) {
    await breathe(course);
    const unpacked = sound(() => unzipSync(bytes, { filter: ({ name }) => name === path }))[path];
    if (unpacked) files.push({ name: lastPart(path), bytes: unpacked });
    course.onProgress((i + 1) / wanted.length);
  }
  return files;
}

/** The files that an archive says it holds. */
function listOf(bytes: Uint8Array): UnzipFileInfo[] {
  const files: UnzipFileInfo[] = [];
  sound(() =>
    unzipSync(bytes, {
      filter: (file) => {
        if (files.push(file) > FILES_BOUND)
          throw new Refusal(
            'This zip holds more files than any export. Choose the single .csv files instead.',
          );
        return false;
      },
    }),
  );
  return files;
}

function sound<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(DAMAGED);
  }
}

import { breathe, type Course } from './course';
import { Refusal } from './refusal';

/** Largest file looked at, in bytes; a whole LinkedIn export with its messages is smaller. */
const FILE_BOUND = 300_000_000;
const SLICE = 8_000_000;

/**
 * All bytes of a file, read in slices. In: the file, and the course that is told and may be cancelled.
 * @throws Refusal when it is empty, too large, or can't be read.
 */
export async function readBytes(file: Blob, course: Course): Promise<Uint8Array> {
  if (!file.size) throw new Refusal('This file is empty. Choose the one that holds your data.');
  if (file.size > FILE_BOUND)
    throw new Refusal(
      'This file is larger than 300 MB. From a LinkedIn export you need only Positions.csv, Skills.csv and the folder Jobs: unpack it and choose those.',
    );
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += SLICE) {
    const slice = await file
      .slice(at, at + SLICE)
      .arrayBuffer()
      .catch(() => {
        throw new Refusal('This file could not be read. Is it still there? Choose it again.');
      });
    bytes.set(new Uint8Array(slice), at);
    course.onProgress(Math.min(1, (at + SLICE) / file.size));
    await breathe(course);
  }
  return bytes;
}

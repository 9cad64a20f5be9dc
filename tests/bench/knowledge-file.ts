import { readFileSync } from 'node:fs';

/** The compiled knowledge, as it is shipped. */
export function knowledgeFile(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(new URL('../../public/knowledge.bin', import.meta.url)));
}

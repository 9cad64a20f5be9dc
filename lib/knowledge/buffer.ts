/** Element types that a section of the knowledge buffer may have, by their code in the header. */
const kinds = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array] as const;
type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;

/** Whole numbers from 0, in elements as narrow as they allow. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

const MAGIC = 0x4b4d5957; // "WYMK", little-endian

/**
 * Packs named typed arrays into one buffer that `openSections` views without copying.
 * Layout (32-bit little-endian words): magic, version, count, then for each section
 * name length, name (UTF-8, padded to 4), kind, byte offset, element count; then the data, each aligned to 8.
 */
export function packSections(sections: Record<string, Section>, version: number): ArrayBuffer {
  const encoder = new TextEncoder();
  const entries = Object.entries(sections).map(([name, data]) => ({ name: encoder.encode(name), data }));
  const pad = (n: number, to: number) => Math.ceil(n / to) * to;
  let offset = pad(12 + entries.reduce((sum, e) => sum + 16 + pad(e.name.length, 4), 0), 8);
  const placed = entries.map((e) => {
    const at = offset;
    offset = pad(offset + e.data.byteLength, 8);
    return { ...e, at };
  });
  const buffer = new ArrayBuffer(offset);
  const words = new DataView(buffer);
  const bytes = new Uint8Array(buffer);
  let at = 0;
  const word = (value: number) => {
    words.setUint32(at, value, true);
    at += 4;
  };
  word(MAGIC);
  word(version);
  word(placed.length);
  for (const { name, data, at: start } of placed) {
    word(name.length);
    bytes.set(name, at);
    at += pad(name.length, 4);
    word(kinds.findIndex((Kind) => data instanceof Kind));
    word(start);
    word(data.length);
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start);
  }
  return buffer;
}

/**
 * Views the sections of a packed buffer; nothing is copied.
 * @throws when the buffer is not one of ours or of another version than `version`.
 */
export function openSections(buffer: ArrayBuffer, version: number): Map<string, Section> {
  const words = new DataView(buffer);
  if (buffer.byteLength < 12 || words.getUint32(0, true) !== MAGIC)
    throw new Error('This is not a knowledge index: run `npm run knowledge` to build it.');
  if (words.getUint32(4, true) !== version)
    throw new Error(
      `The knowledge index is of version ${words.getUint32(4, true)}, wanted ${version}: run \`npm run knowledge\`.`,
    );
  const decoder = new TextDecoder();
  const sections = new Map<string, Section>();
  let at = 12;
  for (let n = words.getUint32(8, true); n > 0; n--) {
    const length = words.getUint32(at, true);
    const name = decoder.decode(new Uint8Array(buffer, at + 4, length));
    at += 4 + Math.ceil(length / 4) * 4;
    const Kind = kinds[words.getUint32(at, true)];
    if (!Kind) throw new Error(`Section "${name}" of the knowledge index has an unknown type.`);
    sections.set(name, new Kind(buffer, words.getUint32(at + 4, true), words.getUint32(at + 8, true)));
    at += 12;
  }
  return sections;
}

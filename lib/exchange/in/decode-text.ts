import { Refusal } from './refusal';

/** Longest text taken from one file, in bytes. */
export const TEXT_BOUND = 60_000_000;
/** How much of a text is looked at to tell how it is written. */
const SAMPLE = 4000;

/**
 * The text of a file, whatever it was written in: UTF-8, UTF-16 with or without its mark, else Latin-1 as Windows
 * has it. In: the bytes. Out: the text without its byte order mark.
 * @throws Refusal when it is too long, or no text at all.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > TEXT_BOUND)
    throw new Refusal(
      'This text is larger than 60 MB. Keep the rows you need in a smaller file and choose that.',
    );
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these tell a text from other data
  const odd = text.slice(0, SAMPLE).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  if (odd > Math.min(SAMPLE, text.length) / 50)
    throw new Refusal(
      'This file is no text that Waymark can read. Choose a .zip, .csv, .json or .txt file, or paste the text below.',
    );
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  // in UTF-16 every other byte of a text in Latin letters is 0
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (!byte) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, uneven = 0] = zeros;
  if (uneven > sample.length / 4 && even < sample.length / 20) return 'utf-16le';
  if (even > sample.length / 4 && uneven < sample.length / 20) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

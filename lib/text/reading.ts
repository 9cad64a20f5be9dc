import { deniedWords } from './negation';
import { type Sentence, sentences } from './sentences';
import { type Tokens, tokenise } from './tokens';

/** A text as everything that looks for something in it needs it; made once for each text. */
export interface Reading {
  tokens: Tokens;
  sentences: Sentence[];
  /** For each word 1 where the sentence says that it isn't asked for. */
  denied: Uint8Array;
}

/** Reads a text: words, sentences and what they deny. In: any text. Out: its reading. */
export function readText(text: string): Reading {
  const tokens = tokenise(text);
  const found = sentences(tokens);
  return { tokens, sentences: found, denied: deniedWords(tokens, found) };
}

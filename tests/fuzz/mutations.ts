import fc from 'fast-check';

/** Texts that readers stumble over. */
const AWKWARD = [
  '',
  '"',
  "'",
  '\\',
  '\0',
  '\ufeff',
  '\ud800',
  '\u202e',
  '\r',
  '\n',
  ';',
  ',',
  '{',
  '}',
  '[',
  ']',
  '<script>',
  '&#0;',
  '__proto__',
  'constructor',
  '=cmd()',
  '9'.repeat(400),
  '-1e999',
  'İ',
  '👩🏽‍⚕️',
  'a'.repeat(70_000),
];

interface Change {
  at: number;
  cut: number;
  put: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 30 })),
});

/** A text with some of it cut out and something else put in, up to six times; now and then another text altogether. */
export const mutatedText = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.array(change, { minLength: 1, maxLength: 6 }).map((all) => all.reduce(applied, text)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  );

function applied(text: string, { at, cut, put }: Change): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + cut);
}

/** Bytes with some of them changed, or cut off at the end. */
export const mutatedBytes = (bytes: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.nat(bytes.length * 4),
    )
    .map(([changes, end]) => {
      const made = Uint8Array.from(bytes.subarray(0, Math.max(end, 1)));
      for (const [at, value] of changes) if (at < made.length) made[at] = value;
      return made;
    });

/** Anything that JSON or a message can hold, keys of prototypes among it. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, Number.NaN, -1, 1e300, '', [], {}, true),
  fc.constantFrom(...AWKWARD),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(JSON.parse('{"__proto__":{"polluted":1}}')),
  fc.nat(3).map((kind) => nested(500 * (kind + 1), kind % 2 === 0)),
);

function nested(depth: number, inArrays: boolean): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = inArrays ? [value] : { a: value };
  return value;
}

/** A value with parts of it, up to three, replaced by anything at all, left out, or joined by something unasked for. */
export const mutatedValue = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.array(fc.nat(1000), { maxLength: 6 }), fc.nat(5), anyValue), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => {
      let made: unknown = structuredClone(value);
      for (const [path, kind, put] of changes) made = changedAt(made, path, kind, put);
      return made;
    });

function changedAt(value: unknown, [step, ...path]: number[], kind: number, put: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined || kind === 5)
    return Array.isArray(value) ? [...value, put] : { ...value, another: put };
  const entries = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    if (name !== key) return [[name, one]];
    if (!path.length && kind === 0) return [];
    return [[name, path.length ? changedAt(one, path, kind, put) : put]];
  });
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

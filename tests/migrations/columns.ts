/** The kinds of columns that stored rows have. */
const kinds = { Float64Array, Uint8Array, Uint16Array, Int16Array, Uint32Array, Float32Array };

const isKind = (name: string): name is keyof typeof kinds => name in kinds;

/** For writing rows as JSON: a column becomes its kind and its numbers ("NaN" is no JSON). */
export function writeColumns(_: string, value: unknown): unknown {
  if (!ArrayBuffer.isView(value) || value instanceof DataView) return value;
  return { column: value.constructor.name, numbers: Array.from(value as Float64Array, String) };
}

/** For reading what `writeColumns` wrote. */
export function readColumns(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('column' in value) || !('numbers' in value))
    return value;
  const { column, numbers } = value;
  if (typeof column !== 'string' || !isKind(column) || !Array.isArray(numbers)) return value;
  return kinds[column].from(numbers.map(Number));
}

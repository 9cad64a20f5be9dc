export function read(_question: unknown): unknown { throw new Error('not built yet'); }

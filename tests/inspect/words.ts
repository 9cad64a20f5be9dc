export function labels(_question: unknown): unknown { throw new Error('not built yet'); }
export function skills(_question: unknown): unknown { throw new Error('not built yet'); }
export function titles(_question: unknown): unknown { throw new Error('not built yet'); }

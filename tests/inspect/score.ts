export function plan(_question: unknown): unknown { throw new Error('not built yet'); }
export function score(_question: unknown): unknown { throw new Error('not built yet'); }

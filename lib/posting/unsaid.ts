/** What a posting says in short, where nothing of it was read. */
export const unsaid = {
  workplace: null,
  pay: null,
  contract: null,
  postedOn: null,
  validThrough: null,
} as const;

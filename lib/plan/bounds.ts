/** Longest single-line text and longest paragraph kept, in UTF-16 units. */
export const SHORT = 300;
export const LONG = 6000;

/** How somebody looks at a surface. */
export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  /** The window's width in CSS pixels: at 200 % half as many fit. */
  width: number;
  /** Device pixels for a CSS pixel. */
  scale: number;
}

/** A page in a window: a job board's, or the desk. */
export const inWindow: readonly Look[] = [
  { name: 'light', scheme: 'light', width: 1280, scale: 1 },
  { name: 'dark', scheme: 'dark', width: 1280, scale: 1 },
  { name: '200-percent', scheme: 'light', width: 640, scale: 2 },
  { name: 'narrow-dark', scheme: 'dark', width: 380, scale: 1 },
];

/** The popup: at 200 % its window grows with it. */
export const inPopup: readonly Look[] = [
  { name: 'light', scheme: 'light', width: 380, scale: 1 },
  { name: 'dark', scheme: 'dark', width: 380, scale: 1 },
  { name: '200-percent', scheme: 'light', width: 380, scale: 2 },
];

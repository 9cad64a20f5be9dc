/** The four libraries as a page of ours would load them, and nothing made with them. */
export { Dexie } from 'dexie';
export { default as Fuse } from 'fuse.js';
export { h, render } from 'preact';
export { z } from 'zod';

/** What a part of the house may import; a part is a folder or a file, the longest that fits counts. */
export interface Rule {
  /** Parts whose code it may use. */
  code: readonly string[];
  /** Parts of which it may name the types, beside those. */
  types?: readonly string[];
  /** Packages, by the start of their name. */
  packages?: readonly string[];
  /** Why it is so, for whoever meets the rule. */
  because: string;
}

const PURE = ['lib/text', 'lib/plan', 'lib/posting', 'lib/knowledge', 'lib/fit'];

/** Who may import whom. ARCHITECTURE.md draws the same picture. */
export const rules: Record<string, Rule> = {
  'lib/text': { code: [], packages: ['porter2'], because: 'text knows words, not careers' },
  'lib/plan': { code: [], packages: ['zod'], because: 'the plan is data and its rules; everybody reads it' },
  'lib/posting': {
    code: ['lib/text'],
    types: ['lib/plan'],
    packages: ['zod'],
    because: 'a posting is data and how its text is read',
  },
  'lib/knowledge': {
    code: ['lib/text'],
    because: 'what the product knows depends on no plan and no posting',
  },
  'lib/knowledge/compile': {
    code: ['lib/text', 'lib/knowledge'],
    packages: ['node:'],
    because: 'compiling happens before the extension is built, never inside it',
  },
  'lib/fit': {
    code: ['lib/plan', 'lib/posting', 'lib/text', 'lib/knowledge'],
    because: 'a score is arithmetic: same in, same out',
  },
  'lib/extract': {
    code: ['lib/posting/bounds', 'lib/posting/identity', 'lib/posting/layout', 'lib/posting/unsaid'],
    types: ['lib/posting'],
    because: 'it runs in every job page and must stay small: a Document handed in, a Posting handed out',
  },
  'lib/extract/build': {
    code: ['lib/extract'],
    packages: ['node:'],
    because: 'it writes the content scripts while the extension is being built',
  },
  'lib/extract/generic': {
    code: ['lib/extract', 'lib/posting/bounds', 'lib/posting/job-posting', 'lib/text'],
    types: ['lib/posting'],
    because: 'the reader for unknown pages comes only on a click, but runs in the page all the same',
  },
  'lib/portfolio': {
    code: PURE,
    packages: ['zod', 'fuse.js'],
    because: 'saved roles are data and arithmetic',
  },
  'lib/exchange': {
    code: [...PURE, 'lib/portfolio'],
    packages: ['zod', 'fflate', 'papaparse'],
    because: 'what goes in and out is text and data',
  },
  'lib/store': {
    code: ['lib/plan', 'lib/posting', 'lib/portfolio', 'lib/exchange/backup'],
    types: ['lib/fit'],
    packages: ['dexie'],
    because: 'the store keeps what it is given; who computes calls it, not the other way round',
  },
  'lib/shell': {
    code: ['lib/posting', 'lib/plan'],
    types: ['lib/fit', 'lib/portfolio'],
    packages: ['zod', 'wxt/'],
    because: 'the only place beside the background that touches the browser',
  },
  'lib/badge': {
    code: [],
    types: ['lib/fit', 'lib/shell/protocol'],
    because: 'plain DOM in somebody else’s page: it is handed what to show',
  },
  'lib/page': {
    code: [
      'lib/badge',
      'lib/extract',
      'lib/posting/bounds',
      'lib/posting/identity',
      'lib/posting/unsaid',
      'lib/shell/messages',
    ],
    types: ['lib/posting', 'lib/fit', 'lib/shell/protocol'],
    packages: ['wxt/browser'],
    because: 'the content script reads, asks and shows; whatever it imports runs in every job page',
  },
  'lib/background': {
    code: [...PURE, 'lib/portfolio', 'lib/exchange', 'lib/store', 'lib/shell'],
    packages: ['wxt/'],
    because: 'the background answers from store and fit; pages are read in the page',
  },
  components: {
    code: [
      ...PURE,
      'lib/portfolio',
      'lib/exchange',
      'lib/store',
      'lib/shell',
      'lib/background',
      'components',
    ],
    types: ['lib/page'],
    packages: ['preact', '@preact/', 'dexie', 'd3-', '@dagrejs/', '@atlaskit/', 'diff', 'wxt/'],
    because: 'a view shows the store and asks the background; it never reads pages',
  },
  entrypoints: {
    code: [
      ...PURE,
      'lib/portfolio',
      'lib/exchange',
      'lib/store',
      'lib/shell',
      'lib/background',
      'lib/page',
      'components',
    ],
    packages: ['preact', 'wxt/'],
    because: 'an entrypoint mounts or registers, nothing else',
  },
  'entrypoints/any-page': {
    code: ['lib/extract', 'lib/page'],
    packages: ['wxt/'],
    because: 'it runs in the page that somebody asked to be read',
  },
};

/** The rule that holds for a file, and the part it is written for. */
export function ruleFor(path: string): [string, Rule] | undefined {
  return Object.entries(rules)
    .filter(([part]) => isIn(path, part))
    .sort(([a], [b]) => b.length - a.length)[0];
}

/** Whether a path lies in a part: in the folder, or a file whose name starts so. */
export const isIn = (path: string, part: string): boolean =>
  path === part ||
  path.startsWith(`${part}/`) ||
  (part.split('/').length > 2 && path.startsWith(part)) ||
  path.startsWith(`${part}.`);

import { wordsOf } from './words';

/** Words that end a job's title. */
const POSTS = new Set(
  'accountant administrator advisor adviser analyst architect assistant associate broker buyer carer chef chief clerk coach consultant controller coordinator designer developer director driver editor engineer executive founder head inspector instructor intern journalist lawyer lead leader lecturer librarian manager mechanic midwife nurse officer operator owner partner pharmacist physician planner president principal producer professor programmer recruiter representative researcher scientist secretary specialist superintendent supervisor surgeon teacher technician therapist trainer tutor vp writer ceo cfo coo cto'.split(
    ' ',
  ),
);

/** What may follow the post's name in a title: "head of operations", "nurse in intensive care". */
const JOINS = new Set(['of', 'for', 'in', 'at', 'to', 'and']);

/** Words that a sentence has and a title hasn't. */
const NOT_IN_TITLES =
  /\b(?:no|not|never|every|each|too|without|when|who|whom|that|which|so|is|are|was|were|has|have|can|gets?|my|our|their|your|me|us|people)\b|[.!?;:]\s/i;

/** How many words a title has at most. */
const LONGEST = 7;

/** "I want to be a …", "To become …": what stands before a title when it is put into a sentence. */
const LEAD_IN =
  /^\s*(?:in (?:five|5) years,?\s*)?(?:i(?:[’']m|[’']ll| am| will| want to| hope to| plan to|[’']d like to| would like to)?\s+|to\s+|my (?:goal|aim) is to\s+)?(?:be|become|am|work as|being|becoming|get promoted to)?\s*(?:an?\s|the\s)?/i;

/**
 * Whether a text is a job's title and nothing else, also within "I want to be a …".
 * In: any text. Out: true for "Senior project manager" or "To become Head of Sales", false for what says more.
 */
export function isOnlyTitle(text: string): boolean {
  const bare = text.replace(LEAD_IN, '').trim().replace(/[.!]$/, '');
  const words = wordsOf(bare);
  if (words.length > LONGEST || NOT_IN_TITLES.test(bare)) return false;
  // "Nurse, intensive care", "Buyer (steel)", "Team lead – returns": the title stands first
  const first = wordsOf(bare.split(/[,/(]|\s[–—-]\s/)[0] ?? '');
  const post = first.findIndex((word) => POSTS.has(word));
  if (post < 0) return false;
  const next = first[post + 1];
  return next === undefined || JOINS.has(next) || POSTS.has(next);
}

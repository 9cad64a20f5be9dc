import { isOnlyTitle } from './titles';
import { wordsOf } from './words';

/** Skills too general to practise → what to ask, with a name one could practise. */
const GENERAL: Record<string, string> = {
  communication: 'Which kind, before whom? “Presenting figures to directors” can be practised.',
  leadership: 'Of whom, through what? “Leading a team through a reorganisation” can be practised.',
  management: 'Of what? “Managing suppliers” or “managing a budget” can be practised.',
  teamwork: 'In which situation? “Handing over between shifts” can be practised.',
  collaboration: 'With whom, on what? “Agreeing priorities with sales” can be practised.',
  'problem solving': 'Which problems? “Finding root causes on a ward” can be practised.',
  'critical thinking': 'About what? “Judging a business case” can be practised.',
  'analytical skills': 'Of what? “Reading a balance sheet” can be practised.',
  analysis: 'Of what? “Analysing where patients wait” can be practised.',
  organisation: 'Of what? “Planning a term’s lessons” can be practised.',
  'time management': 'Where does it break? “Saying no to work without an owner” can be practised.',
  creativity: 'To make what? “Sketching three ways out before choosing” can be practised.',
  flexibility: 'When? “Replanning a week in which two are ill” can be practised.',
  adaptability: 'To what? “Taking over a running project” can be practised.',
  'people skills': 'Which moment? “Giving feedback that is hard to hear” can be practised.',
  'interpersonal skills': 'Which moment? “Calming an angry customer” can be practised.',
  'soft skills': 'Which one? “Running a meeting that ends in a decision” can be practised.',
  strategy: 'Of what? “Setting prices for a product line” can be practised.',
  'strategic thinking': 'About what? “Choosing which markets to leave” can be practised.',
  technology: 'Which, to do what? “Automating reports in Excel” can be practised.',
  'computer skills': 'Which, to do what? “Automating reports in Excel” can be practised.',
  data: 'What with it? “Telling a decision from a table” can be practised.',
  sales: 'Which part? “Opening talks with hospitals” can be practised.',
  marketing: 'Which part? “Writing for people who don’t know us” can be practised.',
  finance: 'Which part? “Forecasting cash for a quarter” can be practised.',
  teaching: 'Whom, what? “Teaching reading to late starters” can be practised.',
  design: 'Of what? “Testing a form with five users” can be practised.',
  programming: 'Of what? “Writing services that survive a bad day” can be practised.',
  research: 'Into what? “Interviewing patients about their care” can be practised.',
  negotiation: 'With whom? “Negotiating yearly prices with suppliers” can be practised.',
  influence: 'Whom? “Winning directors for a change” can be practised.',
  networking: 'Among whom? “Knowing the buyers of ten clinics” can be practised.',
};
const SAME_AS: Record<string, string> = {
  communications: 'communication',
  communicating: 'communication',
  communicator: 'communication',
  leading: 'leadership',
  managing: 'management',
  organization: 'organisation',
  organising: 'organisation',
  organizing: 'organisation',
  analytics: 'analysis',
  'analytical thinking': 'analytical skills',
  'team work': 'teamwork',
  'team player': 'teamwork',
  'problem-solving': 'problem solving',
  'strategic planning': 'strategic thinking',
  it: 'computer skills',
  coding: 'programming',
};
/** Words that add nothing: "good communication skills" is "communication". */
const PADDING = /^(?:good|great|strong|excellent|better|effective|skills?|abilit(?:y|ies)|my|the)$/;

/**
 * A gentle question about a skill that is too general to practise, or isn't a skill; null when all is well.
 * In: its name as typed.
 */
export function nudgeForSkill(name: string): string | null {
  if (isOnlyTitle(name)) return 'That is a role. Which skill would it need most?';
  const plain = wordsOf(name).join(' ');
  const bare = wordsOf(name)
    .filter((word) => !PADDING.test(word))
    .join(' ');
  for (const key of [plain, bare]) {
    const meant = Object.hasOwn(SAME_AS, key) ? (SAME_AS[key] ?? key) : key;
    if (Object.hasOwn(GENERAL, meant)) return GENERAL[meant] ?? null;
  }
  return wordsOf(name).length > 9 ? 'A skill’s name is short. Keep the thought for “why”, below.' : null;
}

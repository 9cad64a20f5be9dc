import { hasOccupation } from './words';

const OTHER_PATH =
  /(?:^|\/)(?:news|blogs?|articles?|stor(?:y|ies)|press|magazine|sports?|opinion|insights|(?:career-)?advice|guides?|how-to[\w-]*|job-descriptions?|templates?|salar(?:y|ies)|interview-questions|courses?|degrees?|study|wiki|glossary|people|(?:our-)?team|staff|members?|profiles?|authors?|users?|in|pro|products?|shop|events?)(?:\/|$)|\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\//i;

/** Whether a path leads to what sites keep beside their postings: news, advice, courses, people, goods. */
export const isOtherPath = (path: string): boolean => OTHER_PATH.test(path);

const ARTICLE =
  /\b(?:careers?|jobs?|hiring|recruitment|recruiting) (?:fair|day|event|expo|webinar)s?\b|^(?:how|why|what|when|where|which)\b|^(?:top )?\d+ (?:tips|ways|things|steps|best|reasons|questions|examples)\b|\b(?:job descriptions?|cover letter|r[ée]sum[ée]|cv|interview|salary) (?:templates?|samples?|examples?|questions|tips|guide)\b|\bjob descriptions?\b.*\b(?:templates?|samples?|examples?|tips)\b/i;
const DEGREE_OR_SERVICE =
  /\b(?:recruitment|recruiting|staffing)(?: agency| services)?$|^(?:m\.?sc|b\.?sc|b\.?a|m\.?a|mba|meng|beng|ll\.?[mb]|hnd|(?:bachelor|master)(?:'s|’s)?|diploma|certificate|course|bootcamp)\b/i;

/** Whether a page's main heading is an article's, a course's or an agency's: what looks like a posting below it is about jobs, or study. */
export const isOtherTitle = (title: string): boolean =>
  ARTICLE.test(title) || (DEGREE_OR_SERVICE.test(title) && !hasOccupation(title));

/** Whether a short line is one of a course's facts. */
export const isCourseFact = (text: string): boolean =>
  text.length < 60 &&
  /^(?:entry requirements|(?:tuition )?fees|modules|course (?:content|structure|overview|details|fees)|programme structure|curriculum|syllabus|duration|learning outcomes|credits|ects|zulassung(?:svoraussetzungen)?|studien(?:gebühren|inhalte|beginn))\b/i.test(
    text,
  );

/** Whether a heading opens a list of something else than openings: a person's stations, people, articles. */
export const isOtherList = (heading: string): boolean =>
  /^(?:(?:work |professional |employment )*(?:experience|history)|employment|education|(?:our |the |meet |leadership |management )*(?:team|people|leadership|staff)(?: members)?|people .*|(?:related |latest |recent |more |top )*(?:articles|posts|news|stories|headlines)|most read|(?:hear|stories) from .*|.* stories|life at .*|testimonials|berufserfahrung|werdegang|unser team|notre équipe|expériences?(?: professionnelles?)?)$/i.test(
    heading.trim(),
  );

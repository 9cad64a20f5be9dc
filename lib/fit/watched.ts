import { markedPatterns } from '../text/marked-pattern';

/** What is looked for in a posting sentence by sentence: years, languages, doors and signs of scope share one watch. */
export const { mark, watch, all } = markedPatterns();

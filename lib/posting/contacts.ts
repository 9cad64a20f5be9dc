/** Stands where a contact stood. */
const LEFT_OUT = '[…]';

/** Addresses of a function, not of a person: whoever applies needs them. */
const FUNCTIONS =
  /^(?:[\w-]*(?:accommodation|application|career|compliance|contact|hiring|jobs?|people|privacy|recruit|talent|team)[\w-]*|admin|apply|hello|help|hr|info|join[\w-]*|office|support|work)$/i;

const MAIL = /[\w+-](?:[\w.+-]{0,63})@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi;
/** Numbers written as one dials them abroad, in North America, or after a word that says so. */
const PHONE =
  /(?<![\w.])(?:\+\d(?:[ ()./-]{0,2}\d){7,14}|\(?[2-9]\d\d\)?[ .-]?\d{3}[.-]\d{4}|(?<=\b(?:tel|telephone|phone|mobile|cell|call|text|whatsapp|fax)\b[.: ]{1,3}(?:(?:us|me) (?:at|on) |(?:at|on) )?)\(?\d(?:[ ()./-]{0,2}\d){6,13})(?![\w])/gi;

const name = String.raw`\p{Lu}[\p{Ll}'’-]+(?:[ ]+(?:\p{Lu}\.|(?:van|von|de|da|der|den|la)(?=[ ])|\p{Lu}[\p{L}'’-]+)){1,3}`;
const NAME_ONLY = new RegExp(
  String.raw`^(?:[-*] )?(?:(?:Mrs?|Ms|Dr)\.? )?${name}(?:[ ]*[,|(–—-].{0,60})?$`,
  'u',
);
const NAMED = new RegExp(
  String.raw`(?<=\b(?:[Cc]ontact|[Ee]-?mail|[Cc]all|[Aa]sk for|[Rr]each out to|[Ww]rite to|[Tt]o|[Rr]ecruiter|[Mm]anager|[Pp]artner),? )(?:(?:Mrs?|Ms|Dr)\.? )?${name}`,
  'gu',
);

/** What leads to the name of whoever recruits, at the start of a line. */
const LABEL =
  /^(?:[-*] )?(?:posted by|job poster|meet the (?:hiring team|recruiter)|people you can reach out to|(?:(?:your|hr|our|main|application) )?contact(?: person| details)?|(?:your |our )?(?:recruiter|talent partner|talent acquisition partner|hiring manager|ansprechpartner(?:in|:in)?))(?=\s*[:–—-]|\s*$|(?<=posted by) )\s*[:–—-]?\s*/iu;
/** Capitalised as a name is, and none: a step of the process, a part of the employer. */
const NO_NAME =
  /\b(?:interview|screen|call|team|manager|center|centre|operations|resources|services?|department|acquisition|office|support|company|careers)\b/i;
/** Named in the middle of a sentence. */
const OUR_RECRUITER =
  /(?<=\b(?:[Oo]ur|[Yy]our) (?:recruiter|hiring manager|talent partner),? )\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/gu;
const OF_A_RECRUITER =
  /\b(?:recruit|talent|hiring|human resources|hr\b|message\b|1st\b|2nd\b|3rd\b|job poster)/i;

/**
 * A description without those who recruit: lines and blocks that name them, their e-mail addresses and telephone
 * numbers. Addresses of a function (careers@, jobs@) stay. In and out: plain text as a posting holds it.
 */
export function withoutContacts(text: string): string {
  const kept: string[] = [];
  /** What the next lines may be: the name that a label led to, or what stands under a name. */
  let awaited: 'name' | 'rest' | null = null;
  for (const line of text.split('\n')) {
    const label = LABEL.exec(line);
    const said = label ? line.slice(label[0].length) : line;
    if (!said.trim()) {
      if (label) awaited = 'name';
      else kept.push(line);
    } else if ((label || awaited === 'name') && isName(said)) awaited = 'rest';
    else if (awaited === 'rest' && line.length <= 80 && OF_A_RECRUITER.test(line)) continue;
    else {
      awaited = null;
      kept.push(withoutAddresses(line));
    }
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isName = (text: string) => NAME_ONLY.test(text) && !NO_NAME.test(text.replace(/[,|(–—].*$/, ''));

/** A line without a person's address or number, and without the name that one of these belongs to. */
function withoutAddresses(line: string): string {
  const without = line
    .replace(MAIL, (mail) => (FUNCTIONS.test(mail.slice(0, mail.indexOf('@'))) ? mail : LEFT_OUT))
    .replace(PHONE, LEFT_OUT)
    .replace(OUR_RECRUITER, LEFT_OUT);
  return without.includes(LEFT_OUT) && without !== line ? without.replace(NAMED, LEFT_OUT) : without;
}

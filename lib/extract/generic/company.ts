import { companyName } from '../names';
import { metaOf, type Page } from '../site';
import { lineText, oneLine } from '../text';
import { isNameLike, ownNames } from './names';
import { partsOf } from './parts';
import { placeLikeness } from './place';
import { isSlugOf, namedInText, siteNames, slugsOf } from './site-names';
import type { Survey } from './survey';
import { isInvitation, letters, titleLikeness } from './words';

/** Where on a page its posting's head is: the lines around the title, up to the running text. */
export interface Head {
  title: string;
  /** The title's own line. */
  at: number;
  from: number;
  to: number;
}

const NAMED =
  /company|employer|advertiser|agency|organi[sz]ation|\bcomp-?name|firma\b|arbeitgeber|entreprise|empresa|azienda/i;
const NOT_NAMED =
  /descri|about|industry|size|logo|rating|review|location|benefit|culture|website|url|(?<![a-z])jobs|info-?container/i;
const LEGAL_FORM =
  /[\s,]+(?:inc|llc|gmbh|ltd|limited|plc|ag|se|kg|corp|s\.? ?r\.? ?o|o[üy]|a[bs]|b\.?v|n\.?v|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|pty)\.?$/i;
const LEADS_TO_COMPANY =
  'a[href*="/company/" i],a[href*="/companies/" i],a[href*="/cmp/" i],a[href*="/employer" i],a[href*="/organizations/" i],a[href*="working-at" i],a[href*="/firma" i]';

/**
 * The employer that a page speaks of: what its markup names so beside the title, what the page's title puts beside the
 * job's, the site's own name where it is an employer's. Each says it with its own weight; spellings are counted together.
 * @param head where the posting's head is; without it only what counts for the whole page is asked
 */
export function companyOf(page: Page, survey: Survey, head: Head | undefined): string | undefined {
  const { document, url } = page;
  const votes = new Map<string, { name: string; weight: number }>();
  const slugs = slugsOf(url);
  const isInAddress = (name: string) => slugs.some((slug) => isSlugOf(slug, name));
  const vote = (said: string | null | undefined, weight: number) => {
    const name = companyName(
      said
        ?.replace(/\s+/g, ' ')
        .replace(/(?:\s+|\s*[|·–—-]\s*)(?:logo|jobs|careers?|karriere|on notion)$/i, '')
        .trim(),
    );
    if (
      !name ||
      !isNameLike(name) ||
      // "Brightwater Advisers" may be an employer, where the address says so
      (titleLikeness(name) === 1 && !isInAddress(name)) ||
      letters(name) === letters(head?.title ?? '')
    )
      return;
    if (
      /^(?:home|careers?|jobs?|about(?: us)?|o nás|über uns|à propos|chi siamo|volná místa|offene stellen|search|linkedin|facebook|log ?in|sign in)$/i.test(
        name,
      )
    )
      return;
    const key = letters(name.replace(LEGAL_FORM, ''));
    const known = votes.get(key);
    if (known) known.weight += weight;
    else votes.set(key, { name, weight });
  };

  if (head) {
    for (const element of document.querySelectorAll(
      `[class*="company" i],[class*="employer" i],[class*="organi" i],[class*="agency" i],[class*="comp-name" i],[data-automation*="advertiser" i],[data-testid*="company" i],[data-test*="employer" i],[data-ui*="company"],[itemprop="hiringOrganization"],[data-company-name],${LEADS_TO_COMPANY}`,
    )) {
      const at = survey.startOf(element);
      if (at < head.from || at >= head.to || !survey.isContent(element)) continue;
      const names = ownNames(element);
      const leads = element.matches(LEADS_TO_COMPANY);
      if (!leads && (!NAMED.test(names) || NOT_NAMED.test(names))) continue;
      if (survey.linesIn(element).length <= 2) vote(firstLine(element, survey), leads ? 5 : 4.5);
      vote(element.querySelector('img[alt]')?.getAttribute('alt'), 1);
    }
    survey.lines.forEach(({ text, isFrame }, at) => {
      if (text.length > 120 || isFrame) return;
      const [, label, colon, name] =
        /^(company|employer|organi[sz]ation|arbeitgeber|unternehmen|entreprise|empresa|azienda|společnost|firma)(?: name)?\s*(:?)\s*(.*)$/i.exec(
          text,
        ) ?? [];
      if (label && (colon || !name)) vote(name || survey.lines[at + 1]?.text, colon ? 6 : 4);
    });
    for (const whole of [document.title, metaOf(document, 'og:title')])
      for (const [name, weight] of besideTitle(whole, head.title)) vote(name, weight);
    for (const name of namedAround(head, survey)) vote(name, 1.8);
    for (const { text, heading } of survey.lines.slice(head.to, head.to + 60))
      if (heading || text.length < 40)
        vote(/^About (?!the\b|this\b|us\b|you\b|our\b|your\b|job\b)(.{2,40}?):?$/i.exec(text)?.[1], 1.2);
  }
  const ownWeight = (name: string | undefined, weight: number) =>
    name && isInAddress(name) ? weight + 1 : weight;
  for (const name of siteNames(document, survey)) vote(name, ownWeight(name, 0.6));
  for (const name of namedInText(document, survey, url)) vote(name, 1.6);
  // a name's beginning speaks for the whole of it: "Acme" for "Acme Advisers"
  for (const whole of votes.values())
    for (const part of votes.values())
      if (whole !== part && whole.name.startsWith(`${part.name} `)) whole.weight += part.weight / 2;
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  return best && best.weight >= 1 ? best.name : undefined;
}

/**
 * The employer of all cards on a page: the one that the whole page speaks of, when a posting beside the cards is its
 * own, too. None on a board, where the open posting's employer is only one of many.
 */
export function employerOf(page: Page, survey: Survey, posting: string | undefined): string | undefined {
  const whole = companyOf(page, survey, undefined);
  return posting === undefined || whole === posting ? whole : undefined;
}

/** Short lines right around the title that the text speaks of again and again. */
function namedAround({ from, to, at, title }: Head, { lines }: Survey): string[] {
  const text = lines
    .slice(to, to + 200)
    .map((line) => line.text)
    .join('\n');
  return (
    lines
      .slice(Math.max(from, at - 4), Math.min(to, at + 5))
      .filter((line) => !line.isFrame && line.text !== title)
      .map((line) => ({ linked: line.linked, parts: partsOf(line).map((part) => part.text) }))
      // a row of links is there to be clicked
      .flatMap(({ linked, parts }) => (linked > 0.8 && parts.length > 2 ? [] : parts))
      .filter(
        (said) =>
          said.length > 2 &&
          said.length < 50 &&
          /^\p{Lu}/u.test(said) &&
          placeLikeness(said) < 0.6 &&
          !isInvitation(said),
      )
      .filter((said) => text.split(said).length > 2)
  );
}

/** The first line of an element, without the rating that stands behind a name. */
const firstLine = (element: Element, survey: Survey): string => {
  const said = lineText(element) && besideControls(element);
  const [line] = survey.linesIn(element);
  return (line && line.text.length < said.length ? line.text : said).replace(/\s\d(?:[.,]\d)?(?:\s?★)?$/, '');
};

/** What an element says without a link or button that stands behind its own words: "Acme About us". */
function besideControls(element: Element): string {
  const own = oneLine(
    [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' '),
  );
  const isControl = [...element.children].every((child) => /^(?:a|button)$/i.test(child.tagName));
  return own.length > 1 && isControl ? own : lineText(element);
}

/** What a page's title puts beside the job's: "Analyst at Acme", "Acme hiring Analyst in Leeds", "Analyst | Acme | Board". */
function besideTitle(whole: string | undefined, title: string): [name: string, weight: number][] {
  if (!whole || !title) return [];
  const at = whole.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return [];
  const before = whole.slice(0, at).trim();
  const after = whole.slice(at + title.length).trim();
  const hiring = /^(.{2,60}) (?:is )?hiring(?: for)?(?: an?)?:?$/i.exec(before)?.[1];
  const named =
    /^(?:job|position|role)?\s?(?:in .{2,60}?\s)?(?:(?:at|bei|chez|presso|en|with)\s|@\s?)(.+?)(?: \||\s[-–—·] | in [A-Z]|$)/i.exec(
      after,
    )?.[1];
  const found: [string, number][] = [];
  if (hiring) found.push([hiring, 5]);
  if (named) found.push([named, 5]);
  if (!hiring && !named)
    for (const side of [before, after])
      side
        .split(/\s+[|·•–—-]\s+|^[|·•–—-]\s+|\s+[|·•–—-]$|\s[|]\s?|: /)
        .filter((part) => part && !/^\[.*\]$/.test(part) && placeLikeness(part) < 0.8)
        .forEach((part, n) => {
          found.push([part, n ? 0.5 : 0.9]);
        });
  return found;
}

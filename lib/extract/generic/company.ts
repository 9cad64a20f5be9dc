import { linkedNodes } from '../json-ld';
import { companyName } from '../names';
import { metaOf, type Page } from '../site';
import { lineText } from '../text';
import { isNameLike, ownNames } from './names';
import { placeLikeness } from './place';
import type { Survey } from './survey';
import { safelyDecoded } from './title';
import { letters, titleLikeness } from './words';

/** Where on a page its posting's head is: the lines around the title, up to the running text. */
export interface Head {
  title: string;
  from: number;
  to: number;
}

const NAMED = /company|employer|organi[sz]ation|firma\b|arbeitgeber|entreprise|empresa|azienda/i;
const NOT_NAMED =
  /descri|about|industry|size|logo|rating|review|location|benefit|culture|website|url|jobs|info-?container/i;
const LEADS_TO_COMPANY =
  'a[href*="/company/" i],a[href*="/companies/" i],a[href*="/cmp/" i],a[href*="/employer" i],a[href*="/organizations/" i],a[href*="working-at" i],a[href*="/firma" i]';

/** Labels of a host that name what it is for, not whose it is. */
const GENERIC_LABEL =
  /^(?:www\d?|jobs?|careers?|career|karriere|apply|boards?|job-boards|hire|hiring|recruiting|talent|work|app|eu|us|uk|en|de|com|org|net|io|co|ai|inc|dev|wd\d+|.{1,2})$/;

/**
 * The employer that a page speaks of: what its markup names so beside the title, what the page's title puts beside the
 * job's, the site's own name where it is an employer's. Each says it with its own weight; spellings are counted together.
 * @param head where the posting's head is; without it only what counts for the whole page is asked
 */
export function companyOf(page: Page, survey: Survey, head: Head | undefined): string | undefined {
  const { document, url } = page;
  const votes = new Map<string, { name: string; weight: number }>();
  const vote = (said: string | null | undefined, weight: number) => {
    const name = companyName(
      said
        ?.replace(/\s+/g, ' ')
        .replace(/\s*(?:\||·|–|—|-)?\s*(?:logo|jobs|careers?|karriere)$/i, '')
        .trim(),
    );
    if (
      !name ||
      !isNameLike(name) ||
      titleLikeness(name) === 1 ||
      letters(name) === letters(head?.title ?? '')
    )
      return;
    if (
      /^(?:home|careers?|jobs?|about(?: us)?|o nás|über uns|à propos|chi siamo|volná místa|offene stellen|search|linkedin|facebook|log ?in|sign in)$/i.test(
        name,
      )
    )
      return;
    const key = letters(name).replace(/(?:inc|llc|gmbh|ltd|ag|corp|sro)$/, '');
    const known = votes.get(key);
    if (known) known.weight += weight;
    else votes.set(key, { name, weight });
  };

  if (head) {
    for (const element of document.querySelectorAll(
      `[class*="company" i],[class*="employer" i],[class*="organi" i],[data-testid*="company" i],[data-test*="employer" i],[data-ui*="company"],[itemprop="hiringOrganization"],[data-company-name],${LEADS_TO_COMPANY}`,
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
    for (const { text, heading } of survey.lines.slice(head.to, head.to + 60))
      if (heading || text.length < 40)
        vote(/^About (?!the\b|this\b|us\b|you\b|our\b|your\b|job\b)(.{2,40}?):?$/i.exec(text)?.[1], 1.2);
  }
  const ownWeight = (name: string | undefined, weight: number) =>
    name && slugsOf(url).some((slug) => isSlugOf(slug, name)) ? weight + 1 : weight;
  for (const name of siteNames(document, survey)) vote(name, ownWeight(name, 0.6));
  for (const name of namedInText(document, survey, url)) vote(name, 1.6);
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  return best && best.weight >= 1 ? best.name : undefined;
}

/** The first line of an element, without the rating that stands behind a name. */
const firstLine = (element: Element, survey: Survey): string => {
  const said = lineText(element);
  const [line] = survey.linesIn(element);
  return (line && line.text.length < said.length ? line.text : said).replace(/\s\d(?:[.,]\d)?(?:\s?★)?$/, '');
};

/** What a page's title puts beside the job's: "Analyst at Acme", "Acme hiring Analyst in Leeds", "Analyst | Acme | Board". */
export function besideTitle(whole: string | undefined, title: string): [name: string, weight: number][] {
  if (!whole || !title) return [];
  const at = whole.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return [];
  const before = whole.slice(0, at).trim();
  const after = whole.slice(at + title.length).trim();
  const hiring = /^(.{2,60}) (?:is )?hiring(?: for)?(?: an?)?:?$/i.exec(before)?.[1];
  const named =
    /^(?:job|position|role)?\s?(?:at|@|bei|chez|presso|en|with)\s(.+?)(?: \||\s[-–—·] | in [A-Z]|$)/.exec(
      after,
    )?.[1];
  const found: [string, number][] = [];
  if (hiring) found.push([hiring, 5]);
  if (named) found.push([named, 5]);
  if (!hiring && !named)
    for (const side of [before, after])
      side
        .split(/\s+[|·•–—-]\s+|^[|·•–—-]\s+|\s+[|·•–—-]$|\s[|]\s?|: /)
        .filter((part) => part && placeLikeness(part) < 0.8)
        .forEach((part, n) => {
          found.push([part, n ? 0.5 : 0.9]);
        });
  return found;
}

/** Names that the page gives to its own site. */
function siteNames(document: Document, survey: Survey): (string | undefined)[] {
  const rights = survey.lines
    .filter(({ text }) => /©|\(c\)|copyright/i.test(text) && text.length < 150)
    .slice(-3);
  const owner = ({ text }: { text: string }) =>
    /(?:©|\(c\)|copyright)\s*(?:copyright)?\s*(?:\d{4}\s*(?:[-–]\s*\d{4})?)?\s*(?:by\s)?,?\s*([^.|,©]{2,50}?)(?:,? (?:Inc|LLC|Ltd|GmbH|s\.r\.o)\b.*|[.|,]| All rights.*| \d{4}|$)/i.exec(
      text,
    )?.[1];
  const logo = document.querySelector(
    'header img[alt],[class*="logo" i] img[alt],img[class*="logo" i][alt],img[alt$=" logo" i]',
  );
  const organization = linkedNodes(document, 'Organization')[0] ?? linkedNodes(document, 'WebSite')[0];
  return [
    metaOf(document, 'og:site_name'),
    typeof organization?.name === 'string' ? organization.name : undefined,
    logo?.getAttribute('alt') ?? undefined,
    ...new Set(rights.map(owner)),
    document.title.split(/\s[|·–—-]\s/).at(-1),
    /^(?:jobs|careers|open positions|working) (?:at|@) (.+?)(?: \||$)/i.exec(document.title)?.[1],
  ];
}

/** What an address may call the employer: labels of the host, and the first parts of the path. */
function slugsOf(url: URL): string[] {
  const labels = url.hostname
    .split('.')
    .slice(0, -1)
    .flatMap((label) => [label, ...label.split('-')]);
  const path = safelyDecoded(url.pathname).split('/').filter(Boolean).slice(0, 2);
  return [...labels, ...path].map((slug) => slug.toLowerCase()).filter((slug) => !GENERIC_LABEL.test(slug));
}

function isSlugOf(slug: string, name: string): boolean {
  const [a, b] = [letters(slug), letters(name)];
  return a === b || (b.length > 3 && (a.startsWith(b) || b.startsWith(a)) && a.length > 3);
}

/** The address's own word for the employer, as the page writes it: "acmerobotics" is "Acme Robotics" in its text. */
function namedInText(document: Document, survey: Survey, url: URL): string[] {
  const slugs = new Set(
    slugsOf(url)
      .map(letters)
      .filter((slug) => slug.length > 2),
  );
  const found = new Map<string, number>();
  const texts = [document.title, ...survey.lines.slice(0, 400).map(({ text }) => text.slice(0, 400))];
  for (const text of texts) {
    const words = text.split(/[\s,.;:!?()"“”|]+/).filter(Boolean);
    for (let from = 0; from < words.length; from++)
      for (let count = 1; count <= 4; count++) {
        const name = words.slice(from, from + count).join(' ');
        if (/^[\p{Lu}\d]/u.test(name) && slugs.has(letters(name)))
          found.set(name, (found.get(name) ?? 0) + 1);
      }
  }
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 1)
    .map(([name]) => name);
}

import { linkedNodes } from '../json-ld';
import { metaOf } from '../site';
import type { Survey } from './survey';
import { safelyDecoded } from './title';
import { letters } from './words';

/** Labels of a host that name what it is for, not whose it is. */
const GENERIC_LABEL =
  /^(?:www\d?|jobs?|careers?|career|karriere|apply|boards?|job-boards|hire|hiring|recruiting|talent|work|app|eu|us|uk|en|de|com|org|net|io|co|ai|inc|dev|wd\d+|.{1,2})$/;

/** Names that the page gives to its own site. */
export function siteNames(document: Document, survey: Survey): (string | undefined)[] {
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
export function slugsOf(url: URL): string[] {
  const labels = url.hostname
    .split('.')
    .slice(0, -1)
    .flatMap((label) => [label, ...label.split('-')]);
  const path = safelyDecoded(url.pathname).split('/').filter(Boolean).slice(0, 2);
  return [...labels, ...path].map((slug) => slug.toLowerCase()).filter((slug) => !GENERIC_LABEL.test(slug));
}

/** Whether a name is what a part of an address stands for. */
export function isSlugOf(slug: string, name: string): boolean {
  const [a, b] = [letters(slug), letters(name)];
  return a === b || (b.length > 3 && (a.startsWith(b) || b.startsWith(a)) && a.length > 3);
}

/** The address's own word for the employer, as the page writes it: "acmerobotics" is "Acme Robotics" in its text. */
export function namedInText(document: Document, survey: Survey, url: URL): string[] {
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

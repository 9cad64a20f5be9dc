const TAGS = /^(?:nav|footer)$/;
const ROLES = /^(?:navigation|contentinfo|dialog|alertdialog|menu|menubar|search|banner)$/;
const WORDS =
  /^(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|cookies?|consent|gdpr|onetrust|modal|popup|newsletter|subscribe|share|sharing|social|drawer|megamenu|toast|sitefooter|pagefooter|siteheader|footer)$/;
const ANY_WORD =
  /nav|menu|breadcrumb|cookie|consent|gdpr|trust|modal|popup|newsletter|subscribe|shar|social|drawer|toast|footer|header/i;

/** Whether an element is of the page's frame and not of its content: menus, footers, forms, dialogs, consent. */
export function isFrame(element: Element): boolean {
  const tag = element.tagName.toLowerCase();
  // some systems put the whole page into one form
  if (tag === 'form') return !element.querySelector('main,article,h1');
  if (TAGS.test(tag)) return tag !== 'footer' || !isPart(element);
  const role = element.getAttribute('role');
  if (role && ROLES.test(role)) return true;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, 300);
  if (!ANY_WORD.test(names) || !isNamed(names, isPart(element))) return false;
  return !/^(?:body|main|html|article|h\d)$/.test(tag) && !element.querySelector('main,article,h1');
}

/** Cards have footers and menus of their own. */
const isPart = (element: Element): boolean => element.closest('article,li,tr,[role="listitem"]') !== null;

/** "site-nav", "cookieBanner": the word has to come first or last in one of the names. */
function isNamed(names: string, part: boolean): boolean {
  return names.split(/\s+/).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/)
      .filter(Boolean);
    const [first = '', last = ''] = [words[0], words.at(-1)];
    return (WORDS.test(first) || WORDS.test(last)) && !(part && (first === 'footer' || last === 'footer'));
  });
}

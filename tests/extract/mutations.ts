const HOSTILE_DATA = [
  '{"@type":"JobPosting","title":{"@value":{"@value":[[["x"]]]}},"description":["<p>"]}',
  '{"@graph":[{"@id":"a","@type":"JobPosting","title":"A","hiringOrganization":{"@id":"b"}},{"@id":"b","name":"B","owns":{"@id":"a"}}]}',
  '{"@type":"JobPosting","title":"x","__proto__":{"title":"y"},"constructor":{"prototype":{}},"url":"javascript:alert(1)"}',
  `{"@type":"JobPosting","title":"${'x'.repeat(50_000)}","description":"${'&lt;b&gt;'.repeat(20_000)}"}`,
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
  '{"@type":"JobPosting","title":"x",,,\u0000\u0001}',
  `[${'{"@type":"JobPosting","title":"x"},'.repeat(3000)}{}]`,
];

type Mutation = (html: string, random: () => number) => string;

const somewhere = (html: string, random: () => number) => Math.floor(random() * html.length);

/** Ways in which a page can be other than expected. */
export const mutations: Record<string, Mutation> = {
  cut: (html, random) => html.slice(0, somewhere(html, random)),
  hole: (html, random) => {
    const at = somewhere(html, random);
    return html.slice(0, at) + html.slice(at + Math.floor(random() * 2000));
  },
  shuffled: (html, random) => {
    const parts = html.split(/(?=<(?:div|li|p|section|h\d|a)\b)/);
    for (let n = 0; n < 20; n++) {
      const [a, b] = [Math.floor(random() * parts.length), Math.floor(random() * parts.length)];
      [parts[a], parts[b]] = [parts[b] ?? '', parts[a] ?? ''];
    }
    return parts.join('');
  },
  nested: (html, random) => {
    const at = html.indexOf('<', somewhere(html, random));
    return html.slice(0, at) + '<div class="x">'.repeat(Math.floor(random() * 400)) + html.slice(at);
  },
  unclosed: (html, random) => html.replaceAll(random() < 0.5 ? '</div>' : '</li>', ''),
  unnamed: (html, random) =>
    html.replace(random() < 0.5 ? / class="[^"]*"/g : / (?:id|data-[\w-]+)="[^"]*"/g, ''),
  repeated: (html, random) => {
    const at = somewhere(html, random);
    return html.slice(0, at) + html.slice(at, at + 1500).repeat(Math.floor(random() * 30)) + html.slice(at);
  },
  long: (html, random) => html.replace(/<p>/, `<p>${'on and on '.repeat(Math.floor(random() * 10_000))}`),
  odd: (html, random) =>
    html.replace(/\w{4,}/g, (word) =>
      random() < 0.05 ? ['\u202e', '😀', 'İ', '<', '&#x0;', '"'][Math.floor(random() * 6)] + word : word,
    ),
  emptied: (html, random) => html.replace(/>[^<>]{3,}</g, (text) => (random() < 0.3 ? '><' : text)),
  data: (html, random) =>
    `${html}<script type="application/ld+json">${HOSTILE_DATA[Math.floor(random() * HOSTILE_DATA.length)]}</script>`,
};

/** A page changed in one to three of these ways, and the ways. */
export function mutated(html: string, random: () => number): { html: string; how: string } {
  const names = Object.keys(mutations);
  const how = Array.from(
    { length: 1 + Math.floor(random() * 3) },
    () => names[Math.floor(random() * names.length)] ?? 'cut',
  );
  return {
    html: how.reduce((page, name) => mutations[name]?.(page, random) ?? page, html),
    how: how.join(', '),
  };
}

/**
 * Makes the file of a new site and its corpus pair: `npm run new-site -- jobs.example.com`. The page of the pair is written
 * by hand to the site's real structure, with invented people and employers; the expectation is then filled in.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const host = process.argv[2]?.replace(/^https?:\/\//, '').replace(/\/.*$/, '') ?? '';
const label = host.split('.').at(-2) ?? '';
if (!/^(?:[a-z0-9-]+\.)+[a-z]+$/.test(host)) {
  console.error('Name the host: npm run new-site -- jobs.example.com');
  process.exit(1);
}
const variable = label.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const site = `import { idIn, type Site } from '../site';
import { fromJsonLd } from '../structured';

/** Say what of its structure lasts, and when it was seen. */
export const ${variable}: Site = {
  name: '${label}',
  hosts: ['https://${host}/*'],
  idOf: idIn(/\\/jobs\\/(\\d+)/),
  posting: [fromJsonLd],
};
`;

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>An invented posting at an invented employer</title></head>
<body><h1>Build this page to the site's real structure</h1></body>
</html>
`;

/** Writes a file that isn't there yet. */
function write(path: string, text: string): void {
  if (existsSync(path)) {
    console.error(`${path} is there already; nothing was changed.`);
    process.exit(1);
  }
  mkdirSync(path.replace(/\/[^/]*$/, ''), { recursive: true });
  writeFileSync(path, text);
  console.log(`made ${path}`);
}

write(`lib/extract/sites/${label}.ts`, site);
write(`tests/corpus/${label}/posting.html`, page);
console.log(
  `now write tests/corpus/${label}/posting.json: { "url", "posting", "cards" }; npm test fails until it is there`,
);

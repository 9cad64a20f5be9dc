import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isUnder } from '../../extract/hosts';
import { ROOT } from '../sources';

/** Bytes that the manifest may inject into any one page. */
const PAGE_BOUND = 15_000;

const manifestSchema = z.object({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
  content_scripts: z.array(
    z.object({
      matches: z.array(z.string()),
      js: z.array(z.string()).default([]),
      css: z.array(z.string()).default([]),
    }),
  ),
  web_accessible_resources: z.array(z.unknown()).default([]),
});

/** Ways to make code of a text, and to make elements of one. */
const TEXT_AS_CODE = /\beval\(|\bFunction\b|\bimportScripts\b/;
const TEXT_AS_MARKUP =
  /\b(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|setHTMLUnsafe|document\.write|createContextualFragment|parseFromString|srcdoc/;

/** An address that a match pattern covers. */
const example = (pattern: string) => new URL(pattern.replace('*.', 'www.').replaceAll('*', 'x'));

describe.each(['chrome-mv3', 'firefox-mv3'])('what is shipped: %s', (name) => {
  const folder = join(ROOT, '.output', name);
  const written = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const manifest = manifestSchema.parse(JSON.parse(written));
  const patterns = manifest.content_scripts.flatMap((script) => script.matches);

  test('injects at most 15 kB into any one page', () => {
    for (const pattern of patterns) {
      const injected = manifest.content_scripts
        .filter(({ matches }) => isUnder(matches, example(pattern)))
        .flatMap(({ js, css }) => [...js, ...css]);
      const bytes = injected.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
      expect(bytes, `${pattern}: ${injected.join(', ')}`).toBeLessThanOrEqual(PAGE_BOUND);
    }
  });

  test('knows nothing of the local job board', () => {
    const injected = manifest.content_scripts.flatMap(({ js }) => js);
    for (const text of [written, ...injected.map((file) => readFileSync(join(folder, file), 'utf8'))])
      expect(text).not.toContain('localhost');
  });

  test('asks for the sites it reads and nothing else beforehand', () => {
    expect(manifest.host_permissions.toSorted()).toEqual([...new Set(patterns)].sort());
    expect(
      patterns.filter((pattern) => !/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\//.test(pattern)),
    ).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting']);
    // nothing that a page could load, frame, or talk to: it can't even ask whether Waymark is there
    expect(manifest.web_accessible_resources).toEqual([]);
    expect(JSON.parse(written)).not.toHaveProperty('externally_connectable');
    expect(JSON.parse(written)).not.toHaveProperty('sandbox');
  });

  test('makes neither code nor elements of a text, in no script of its own or of a library', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:js|html)$/.test(file),
    );
    expect(scripts.length).toBeGreaterThan(50);
    for (const file of scripts) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(TEXT_AS_CODE.exec(text)?.[0], file).toBeUndefined();
      expect(TEXT_AS_MARKUP.exec(text)?.[0], file).toBeUndefined();
    }
  });

  test('lets its own pages load and ask for nothing from elsewhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });
});

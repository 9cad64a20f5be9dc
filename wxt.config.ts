import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { type SiteScript, siteFilesIn, siteScripts } from './lib/extract/build/site-scripts';

const sites: SiteScript[] = [];

/** The extension's own pages load nothing from elsewhere and ask nobody. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Ways of two libraries to make code or markup of a text: the policy above forbids the one, we never use the other. */
const withoutTextAsCode = {
  name: 'without-text-as-code',
  transform(code: string, id: string) {
    if (/\/zod\/v4\/core\/\w+\.js$/.test(id))
      return code.replace('const F = Function;', 'const F = undefined;');
    if (/\/preact\/dist\/preact\.mjs$/.test(id))
      return code.replaceAll(/\b(\w)\.innerHTML=(\w)\.__html/g, '$1.textContent=$2.__html');
    return undefined;
  },
};

/** WXT puts a logger of crashes around each script and a check around what it is: every page would pay for them. */
const withoutWrapping = {
  name: 'without-wrapping',
  transform(code: string, id: string) {
    if (id.includes('virtual:wxt-unlisted-script-entrypoint'))
      return `${code.slice(0, code.indexOf('\n'))}\nexport default definition.main();`;
    if (/\/wxt\/dist\/utils\/define-unlisted-script\./.test(id))
      return 'export const defineUnlistedScript = (main) => ({ main });';
    return undefined;
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), withoutTextAsCode, withoutWrapping] }),
  // made by the build from what is in the zip, or not needed for it
  zip: { excludeSources: ['public/knowledge.bin', 'screenshots/**'] },
  // as root the browser would not start; load .output/chrome-mv3-dev by hand then
  webExt: { disabled: process.getuid?.() === 0 },
  manifest: ({ browser, command }) => ({
    name: 'Waymark',
    description:
      'Scores every job posting you look at against where you want to go. Everything stays in your browser.',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting'],
    commands: {
      'open-panel': {
        description: 'Open the reasons for the posting in front of you',
        suggested_key: { default: 'Alt+Shift+O' },
      },
      'save-posting': {
        description: 'Save the posting in front of you to your pathways',
        suggested_key: { default: 'Alt+Shift+S' },
      },
    },
    optional_host_permissions: ['https://*/*'],
    // while developing, scripts and styles come from the development server
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'waymark@waymark.example',
              // the first release that knows data_collection_permissions, on every system
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // the first that knows `light-dark()`, by which badges have their colours
        { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'entrypoints:found': async ({ config }, entrypoints) => {
      const files = siteFilesIn(join(config.root, 'lib/extract/sites'));
      // the local job board is a site of its own kind of build; what is shipped doesn't know it
      if (config.mode === 'board') files.push(join(config.root, 'tests/board/site.ts'));
      sites.splice(0, sites.length, ...(await siteScripts(files, join(config.wxtDir, 'sites'))));
      for (const { name, inputPath } of sites) entrypoints.push({ name, inputPath, type: 'unlisted-script' });
    },
    // Each site's script runs on its own addresses; whoever reads a site may also be shown the panel there.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = sites.map(({ name, matches }) => ({
        matches: [...matches],
        js: [`${name}.js`],
        run_at: 'document_idle',
      }));
      const hosts = [...(manifest.host_permissions ?? []), ...sites.flatMap(({ matches }) => matches)];
      manifest.host_permissions = [...new Set(hosts)].sort();
    },
  },
});

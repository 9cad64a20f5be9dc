import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Site } from '../site';

/** A site's own content script: what a page gets injected holds that one site's hooks and no other's. */
export interface SiteScript {
  /** Of the entrypoint and of the script's file. */
  name: string;
  inputPath: string;
  matches: readonly string[];
}

/**
 * Finds the sites by reading their folder and writes an entrypoint for each into `outDir`, so that a new site is one
 * file and no registry. At build time only.
 * @param siteFiles folders or single files with sites, absolute
 */
export async function siteScripts(siteFiles: readonly string[], outDir: string): Promise<SiteScript[]> {
  mkdirSync(outDir, { recursive: true });
  const scripts: SiteScript[] = [];
  // one after the other: they share modules, and the loader mixes up imports that overlap
  for (const file of siteFiles) {
    const exported: Record<string, Site> = await import(file);
    const [[variable, site] = []] = [Object.entries(exported)[0]];
    if (!variable || !site?.hosts) throw new Error(`${file} must export one site (see lib/extract/site.ts).`);
    const name = `site-${site.name}`;
    const inputPath = join(outDir, `${name}.ts`);
    const from = (path: string) => relative(outDir, path).replace(/\.ts$/, '');
    writeFileSync(
      inputPath,
      `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteReader } from '${from(join(import.meta.dirname, '../reader.ts'))}';
import { ${variable} } from '${from(file)}';
import { startPage } from '${from(join(import.meta.dirname, '../../page/page.ts'))}';

export default defineUnlistedScript(() => {
  startPage(document, siteReader(${variable}));
});
`,
    );
    scripts.push({ name, inputPath, matches: site.hosts });
  }
  return scripts;
}

/** The site files of a folder, absolute, in order of their names. */
export const siteFilesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file));

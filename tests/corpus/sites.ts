import { readdirSync } from 'node:fs';
import type { Site } from '../../lib/extract/site';

const FOLDER = new URL('../../lib/extract/sites/', import.meta.url);

/** Every site that Waymark knows, found by reading their folder, by the name of its file. */
export async function allSites(): Promise<Map<string, Site>> {
  const sites = new Map<string, Site>();
  for (const file of readdirSync(FOLDER).sort()) {
    const exported: Record<string, Site> = await import(new URL(file, FOLDER).href);
    for (const site of Object.values(exported)) sites.set(file.replace(/\.ts$/, ''), site);
  }
  return sites;
}

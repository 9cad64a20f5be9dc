import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core/internal/puppeteer-core.js';
import { build } from 'vite';
import { z } from 'zod';
import { provideBrowser } from '../browsers/install';

/** Figures by name, as a module in a page measures them. */
export type Figures = Record<string, number>;

/** Bundles one of the modules of `in-page/` as it would be shipped. */
export async function bundled(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL(`in-page/${entry}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'measured',
      },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output.find((file) => file.type === 'chunk') : undefined;
  if (!chunk) throw new Error(`Bundling ${entry} made nothing.`);
  return chunk.code;
}

/**
 * Runs `measure()` of a module of `in-page/` in a page of real Chromium.
 * @param entry the module's name.
 * @param files what the page may fetch, by path.
 */
export async function inChromium(
  entry: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Figures> {
  const script = await bundled(entry);
  const server = createServer(({ url = '/' }, response) => {
    const body = url === '/' ? '<!doctype html><script src="/script.js"></script>' : files[url.slice(1)];
    response.writeHead(200, {
      'content-type': url === '/' ? 'text/html' : 'text/plain; charset=utf-8',
      // an isolated page has a clock of 5 µs instead of 100
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(url === '/script.js' ? script : (body ?? ''));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const asRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: await provideBrowser('chromium'),
    headless: true,
    protocolTimeout: 600_000,
    args: ['--disable-gpu', '--disable-background-networking', ...(asRoot ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    return z.record(z.string(), z.number()).parse(await page.evaluate('measured.measure()'));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

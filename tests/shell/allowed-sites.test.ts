import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { allowedSites, knownSites } from '../../lib/shell/allowed-sites';

test('what the person allowed is told from what the manifest names, whatever its paths', async () => {
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({
    permissions: ['scripting'],
    origins: ['https://*.board.example/*', 'https://jobs.else.example/*', 'https://*.board.example/jobs*'],
  }));
  vi.spyOn(browser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'Waymark',
    version: '1',
    host_permissions: ['https://*.board.example/jobs*', 'https://www.other.example/*'],
  }));
  expect(knownSites()).toEqual(['board.example', 'other.example']);
  expect(await allowedSites()).toEqual(['https://jobs.else.example']);
});

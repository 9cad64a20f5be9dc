import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/plan/settings';
import { allowedSites, forbidSite, knownSites } from '../../lib/shell/allowed-sites';
import { editSettings } from '../../lib/store/settings';
import { Button } from '../controls/button';

/** What happens on pages: pausing, highlights, and the sites the person added. */
export function Pages({ settings }: { settings: Settings }) {
  const [sites, setSites] = useState<string[]>([]);
  const list = () => void allowedSites().then(setSites);
  useEffect(list, []);
  const forbid = async (site: string) => {
    await forbidSite(site);
    list();
  };
  return (
    <section class="stack">
      <h2>On the page</h2>
      <p class="row">
        <Button
          pressed={settings.paused}
          onClick={() => void editSettings(({ paused }) => ({ paused: !paused }))}
        >
          {settings.paused ? 'Paused everywhere: switch on again' : 'Pause everywhere'}
        </Button>
        <Button
          pressed={settings.highlightOnPage}
          onClick={() => void editSettings((now) => ({ highlightOnPage: !now.highlightOnPage }))}
        >
          Highlight phrases on the page
        </Button>
      </p>
      <p class="small soft">A page could notice a highlight; that is why it is off unless you want it.</p>
      <h3>Sites you added</h3>
      {sites.length ? (
        <ul class="stack">
          {sites.map((site) => (
            <li key={site} class="row spread">
              <span>{site.replace('https://', '')}</span>
              <Button look="quiet" label={`Stop reading ${site}`} onClick={() => void forbid(site)}>
                Stop reading it
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">None. On a page of another site, open the popup and choose “Always on this site”.</p>
      )}
      <details>
        <summary>The sites that Waymark knows</summary>
        <p class="small soft">{knownSites().join(', ')}</p>
      </details>
    </section>
  );
}

// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { showPhrase } from '../../components/panel/find-phrase';

afterEach(() => vi.unstubAllGlobals());

test('a phrase comes into view also where the page’s style sheets are refused', () => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {
        throw new DOMException('refused', 'SecurityError');
      }
    },
  );
  document.body.innerHTML = '<p>You know forty farms.</p>';
  const scroll = vi.fn();
  for (const p of document.querySelectorAll('p')) p.scrollIntoView = scroll;
  expect(showPhrase(document, 'forty farms', true)).toBe(true);
  expect(scroll).toHaveBeenCalledOnce();
});

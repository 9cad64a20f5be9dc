import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gap, tokenise } from '../../lib/text/tokens';

const forms = (text: string) => tokenise(text).words.map((word) => word.form);
const stems = (text: string) => tokenise(text).words.map((word) => word.stem);

describe('tokenise', () => {
  it.each([
    ['C++, C# and .NET', ['c++', 'c#', 'and', '.net']],
    ['ASP.NET at waymark.net', ['asp', '.net', 'at', 'waymark', 'net']],
    ['Node.js, NodeJS', ['node', 'js', 'node', 'js']],
    ['R, Go; CI/CD & P&L', ['r', 'go', 'ci', 'cd', 'p', 'l']],
    ['front-end frontend Front End', ['front', 'end', 'front', 'end', 'front', 'end']],
    ['the company’s workers’ rights don’t', ['the', 'company', 'workers', 'rights', 'dont']],
    ['İzmir Straße café Ångström', ['izmir', 'strasse', 'cafe', 'angstrom']],
    ['cafe\u0301 re\u00adport', ['cafe', 'report']],
    ['ship 🚀 it 👩‍💻', ['ship', 'it']],
    ['数据 データ', ['数', '据', 'デ', 'ー', 'タ']],
    ['B2B 3D 401k', ['b2b', '3d', '401k']],
  ])('reads %j', (text, expected) => expect(forms(text)).toEqual(expected));

  it('brings inflections and spellings together', () => {
    const same = (...texts: string[]) =>
      expect(new Set(texts.map((text) => stems(text).join(' '))).size).toBe(1);
    same('organize', 'organise', 'organisation', 'organizing', 'organizations');
    same('analysis', 'analyze', 'analysed', 'analyses');
    same('behaviour', 'behavior');
    same('programme', 'programs');
    same('led', 'leads', 'leading');
    same('paediatric', 'pediatrics');
  });

  it('keeps families apart that suffix rules would throw together', () => {
    const apart = (...words: string[]) =>
      expect(new Set(words.map((word) => stems(word)[0])).size).toBe(words.length);
    apart('intern', 'internal', 'international');
    apart('experience', 'experiment');
    apart('executive', 'execution');
    apart('customer', 'custom', 'customs');
    expect(stems('designers designing')).toEqual(stems('design designs'));
  });

  it('tells apart what only stems alike', () => {
    const [market, marketing, markets] = tokenise('market marketing markets').words;
    expect(market?.formKey).not.toBe(marketing?.formKey);
    expect(market?.formKey).toBe(markets?.formKey);
  });

  it('knows what stands between words', () => {
    expect([...tokenise('Sales, R&D - now. Then\nEnd.Next e.g. this').gaps]).toEqual([
      Gap.line,
      Gap.clause,
      Gap.sign,
      Gap.clause,
      Gap.stop,
      Gap.line,
      Gap.stop,
      Gap.space,
      Gap.sign,
      Gap.stop,
    ]);
  });

  it('keeps places in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { words, starts, ends } = tokenise(text);
        let before = 0;
        words.forEach((word, i) => {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(word.form).not.toBe('');
          before = end;
        });
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['200 kB of prose', 'Plan the work and work the plan. '.repeat(6500)],
    ['one long word', 'a'.repeat(200_000)],
    ['apostrophes', "a'".repeat(100_000)],
    ['emoji only', '👩‍💻🚀'.repeat(30_000)],
    ['another script', 'планирование проектов 项目管理 '.repeat(6000)],
    ['stray surrogates', '\ud800\udc00\udc00'.repeat(50_000)],
  ])('is bounded on %s', (_, text) => {
    expect(tokenise(text).words.length).toBeLessThan(250_001);
  });
});

import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { blockText, lineText } from '../../lib/extract/text';
import { htmlText } from '../../lib/posting/html-text';

const element = (html: string): Element => new JSDOM(html).window.document.body;

const LAID_OUT = [
  ['words of neighbouring blocks stay apart', '<div>staff</div><div>collaborate</div>', 'staff\ncollaborate'],
  ['paragraphs are parted by an empty line', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
  [
    'items get a dash, nested ones too',
    '<p>You:</p><ul><li>lead<ul><li>people</li></ul></li><li><p>plan</p></li></ul>',
    'You:\n\n- lead\n- people\n- plan',
  ],
  ['line breaks count, two make a paragraph', 'a<br>b<br><br>c', 'a\nb\n\nc'],
  ['typed bullets become dashes', '<div>• lead</div><div>· plan</div>', '- lead\n- plan'],
  ['inline marks don’t part words', '<p>so<b>ft</b>ware <i>and</i> more</p>', 'software and more'],
  ['characters are decoded', '<p>R&amp;D &ndash; caf&eacute;&nbsp;&#8217;s</p>', 'R&D – café ’s'],
  ['scripts and styles say nothing', '<p>a</p><script>b</script><style>c</style>', 'a'],
] as const;

test.each(LAID_OUT)('%s', (_, html, text) => {
  expect(blockText(element(html))).toBe(text);
  expect(htmlText(html)).toBe(text);
});

test('HTML that was encoded twice is plain in the end', () => {
  expect(
    htmlText('&lt;p&gt;Close each month&lt;/p&gt;&lt;ul&gt;&lt;li&gt;by the third&lt;/li&gt;&lt;/ul&gt;'),
  ).toBe('Close each month\n\n- by the third');
});

test('plain text keeps its lines, and what only looks like a tag', () => {
  expect(htmlText('Pay: 3 < 4\n\n- one\n- two')).toBe('Pay: 3 < 4\n\n- one\n- two');
});

test('hidden parts and controls are left out', () => {
  const html =
    '<p>seen</p><p hidden>a</p><p class="sr-only">b</p><p style="display: none">c</p><p aria-hidden="true">d</p><button>e</button>';
  expect(blockText(element(html))).toBe('seen');
});

test('a title that stands twice is read once, as it is seen', () => {
  const html =
    '<a><span aria-hidden="true">Depot Manager</span><span class="visually-hidden">Depot Manager with verification</span></a>';
  expect(lineText(element(html))).toBe('Depot Manager');
  const hashed =
    '<p><span class="b9e">Selected, Depot Manager (Verified job)</span><span aria-hidden="true">Depot Manager</span></p>';
  expect(lineText(element(hashed))).toBe('Depot Manager');
});

test('plain text says in one line what it says laid out', () => {
  for (const text of [
    'Mill Hand',
    ' \n\t Mill\u200b \u00a0Hand\n',
    '• Mill',
    '-  Mill',
    '·Mill\n· Hand',
    '- ',
    '\u200b',
    '',
  ])
    expect(lineText(element(text))).toBe(lineText(element(`${text}<b></b>`)));
});

test('huge and deep pages are cut, not waited for', () => {
  const deep = element(`${'<div>'.repeat(400)}${'word '.repeat(100)}`);
  expect(blockText(deep)).toMatch(/^word word/);
  const huge = element(`<p>${'word '.repeat(50_000)}</p>`);
  expect(blockText(huge).length).toBeLessThanOrEqual(60_000);
  expect(htmlText(`<p>${'word '.repeat(1_000_000)}</p>`).length).toBeLessThanOrEqual(60_000);
});

import { expect, test } from 'vitest';
import { control } from './hands';
import { underTest } from './under-test';

const use = underTest();

const VISION =
  'Wards in the whole region hand over so well that no dose is lost; new nurses stay, older ones teach, and two hospitals abroad have asked us how it is done: we send them the people who have built it up.'
    .padEnd(200, '.')
    .slice(0, 200);

/** Keys after each of which the popup is closed; all 200 hold, too, and take five minutes (2026-11). */
const CLOSINGS = 30;

test('a text of 200 characters survives that the popup is closed after each key', async () => {
  const first = await use.waymark.openOwn('popup.html');
  await (await control(first, /two minutes/)).click();
  const beginning = VISION.slice(0, -CLOSINGS);
  await (await control(first, /in a sentence/i)).focus();
  await first.keyboard.type(beginning);
  await first.close();
  for (const letter of VISION.slice(-CLOSINGS)) {
    const popup = await use.waymark.openOwn('popup.html');
    await (await control(popup, /in a sentence/i)).focus();
    // to the text's end, whichever line it is on
    await popup.keyboard.down('Control');
    await popup.keyboard.press('End');
    await popup.keyboard.up('Control');
    await popup.keyboard.sendCharacter(letter);
    await popup.close();
  }
  const popup = await use.waymark.openOwn('popup.html');
  const field = await control(popup, /in a sentence/i);
  expect(await field.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe(VISION);
}, 400_000);

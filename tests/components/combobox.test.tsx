// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { Combobox } from '../../components/controls/combobox';
import { one, press, show, type } from './shown';

const skills = ['Kite building', 'Kite flying', 'Crème caramel'];
const search = (typed: string) =>
  skills
    .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
    .map((name) => ({ name, by: name }));
const onChange = vi.fn();
let view: HTMLElement;
let input: HTMLInputElement;

beforeEach(async () => {
  onChange.mockReset();
  Element.prototype.scrollIntoView = () => {};
  view = await show(<Combobox label="Skill" value="" onChange={onChange} bound={300} search={search} />);
  input = one(view, 'input');
});
const options = () => [...view.querySelectorAll('[role="option"]')].map((option) => option.textContent);

test('suggests what fits, and the arrow keys go through it and back to what was typed', async () => {
  await type(input, 'kite');
  expect(options()).toEqual(['Kite building', 'Kite flying']);
  expect(input.getAttribute('aria-expanded')).toBe('true');
  await press(input, 'ArrowUp');
  expect(one(view, '[aria-selected="true"]').textContent).toBe('Kite flying');
  expect(input.getAttribute('aria-activedescendant')).toBe(one(view, '[aria-selected="true"]').id);
  await press(input, 'ArrowDown');
  expect(view.querySelector('[aria-selected="true"]')).toBeNull();
  await press(input, 'ArrowDown');
  await press(input, 'Enter');
  expect(onChange).toHaveBeenLastCalledWith('Kite building');
  expect(input.value).toBe('Kite building');
  expect(options()).toEqual([]);
});

test('own words stay: nothing is chosen until somebody chooses', async () => {
  await type(input, 'kite');
  const outer = vi.fn();
  view.addEventListener('keydown', outer);
  await press(input, 'Enter');
  expect(input.value).toBe('kite');
  expect(onChange).toHaveBeenCalledTimes(1);
  // the first Enter takes what was typed, the next one goes on
  expect(options()).toEqual([]);
  expect(outer).not.toHaveBeenCalled();
  await press(input, 'Enter');
  expect(outer).toHaveBeenCalledTimes(1);
});

test('Escape closes the list and nothing else', async () => {
  await type(input, 'kite');
  const outer = vi.fn();
  view.addEventListener('keydown', outer);
  await press(input, 'Escape');
  expect(options()).toEqual([]);
  expect(input.value).toBe('kite');
  expect(outer).not.toHaveBeenCalled();
  await press(input, 'Escape');
  expect(outer).toHaveBeenCalledTimes(1);
});

test('a list that would only repeat the text is not shown', async () => {
  await type(input, 'crème caramel');
  expect(options()).toEqual([]);
});

import { browser } from 'wxt/browser';

/** A keyboard command of Waymark's: what it does, and the keys for it; none where the browser had none free. */
export interface Command {
  what: string;
  keys: string;
}

/** The commands as wxt.config.ts names them. */
export type CommandName = 'open-panel' | 'save-posting';

/** The keyboard commands with the keys that the person has for them now. */
export async function keyboardCommands(): Promise<Command[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ description, shortcut }) =>
    description ? [{ what: description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page on which the keys are changed; Firefox has a call for it, the others an address. */
export async function changeKeys(): Promise<void> {
  const { commands, tabs } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    await commands.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Runs what a keyboard command asks for, in the tab in front; to be called while the background starts. */
export function onCommand(run: Record<CommandName, (tabId: number) => Promise<void>>): void {
  browser.commands.onCommand.addListener(async (name, given) => {
    const [tab] = given ? [given] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined && name in run) await run[name as CommandName](tab.id);
  });
}

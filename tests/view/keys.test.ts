import { describe, expect, it } from 'vitest';
import { keyNames } from '../../src/view/keys/names';

describe('the keys of a shortcut', () => {
  it.each([
    ['Alt+R', false, ['Alt', 'R']],
    ['Ctrl+Shift+Comma', false, ['Ctrl', 'Shift', ',']],
    ['Left+Right', false, ['←', '→']],
    ['F5', false, ['F5']],
    // Firefox on a Mac
    ['MacCtrl+R', true, ['⌃', 'R']],
    ['Ctrl+Shift+Y', true, ['⌘', '⇧', 'Y']],
    ['Alt+Up', true, ['⌥', '↑']],
    // Chromium on a Mac
    ['⌥⇧R', true, ['⌥', '⇧', 'R']],
    ['⌃R', true, ['⌃', 'R']],
  ])('%s, on a Mac: %s', (keys, mac, shown) => {
    expect(keyNames(keys, mac)).toEqual(shown);
  });
});

import { describe, expect, test } from 'vitest';
import { readSettingsFile, writeSettingsFile } from '../../src/extension/settings-file';
import { DEFAULTS, type Settings } from '../../src/view/settings';

const chosen: Settings = { ...DEFAULTS, theme: 'sepia', sites: { 'news.example': { autoOpen: true, keep: ['caption'] } } };

describe('a file with settings', () => {
  test('gives back what was written', () => {
    expect(readSettingsFile(writeSettingsFile(chosen))).toEqual({ kind: 'settings', settings: chosen, ignored: [] });
  });

  test('names what it could not take, and takes the rest', () => {
    const file = {
      wirecopy: 1,
      settings: { theme: 'pink', colour: 1, typography: { size: 5000, leading: 2 }, sites: { 'a.example': { autoOpen: true }, 'b c': {} } },
    };
    const reading = readSettingsFile(JSON.stringify(file));
    if (reading.kind !== 'settings') throw new Error(reading.kind);
    expect(reading.ignored).toEqual(['theme', 'colour', 'typography.size', 'sites.b c']);
    expect(reading.settings.typography).toEqual({ ...DEFAULTS.typography, size: 250, leading: 2 });
    expect(reading.settings.sites).toEqual({ 'a.example': { autoOpen: true } });
  });

  test.each([
    ['not JSON', '{"wirecopy": 1,', 'not-json'],
    ['empty', '', 'not-json'],
    ['of something else', '{"name": "left-pad"}', 'not-settings'],
    ['a list', '[]', 'not-settings'],
    ['without its settings', '{"wirecopy": 1, "settings": []}', 'not-settings'],
    ['of a newer version', '{"wirecopy": 2, "settings": {}}', 'newer'],
  ])('that is %s is said to be that', (_, text, kind) => {
    expect(readSettingsFile(text).kind).toBe(kind);
  });
});

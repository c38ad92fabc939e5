import type { FileReading } from '../view/options/types';
import type { Settings } from '../view/settings';
import { settingsFrom } from './settings-shape';

/** Version of the file's form; a file of a later one may mean what this version does not know. */
const VERSION = 1;

/** The settings as a file that people can read and mend. */
export const writeSettingsFile = (settings: Settings): string => `${JSON.stringify({ wirecopy: VERSION, settings }, null, 2)}\n`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of what the file says and the settings do not: `typography.size`, `sites.news.example`, `colour`. */
function ignoredIn(said: unknown, taken: unknown, name = ''): readonly string[] {
  if (isObject(said) && isObject(taken)) {
    return Object.entries(said).flatMap(([key, value]) => ignoredIn(value, Object.hasOwn(taken, key) ? taken[key] : undefined, name ? `${name}.${key}` : key));
  }
  return JSON.stringify(said) === JSON.stringify(taken) ? [] : [name];
}

/** What is in a file that someone chose: settings, with the names of what in it could not be taken, or why there are none. */
export function readSettingsFile(text: string): FileReading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { kind: 'not-json', where: error instanceof Error ? error.message : String(error) };
  }
  if (!isObject(file) || !isObject(file.settings) || typeof file.wirecopy !== 'number') return { kind: 'not-settings' };
  if (file.wirecopy > VERSION) return { kind: 'newer' };
  const settings = settingsFrom(file.settings);
  return { kind: 'settings', settings, ignored: ignoredIn(file.settings, settings) };
}

import type { Settings } from '../settings';

/** What a file with settings comes to. */
export type FileReading =
  /** `ignored` are the names of what in it is unknown or broken, and was left out. */
  | { readonly kind: 'settings'; readonly settings: Settings; readonly ignored: readonly string[] }
  /** `where` is the parser's own word on it. */
  | { readonly kind: 'not-json'; readonly where: string }
  | { readonly kind: 'not-settings' }
  | { readonly kind: 'newer' };

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  readonly name: string;
  /** The browser's own words for it, translated. */
  readonly description: string;
  /** Such as `Alt+R`; '' where it has no key. */
  readonly keys: string;
}

/** A voice of this device. */
export interface Voice {
  readonly uri: string;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** It is the one that the system speaks with. */
  readonly standard?: boolean;
}

/** What the page of settings can ask of the extension. */
export interface OptionsActions {
  readonly save: () => void;
  readonly read: (text: string) => FileReading;
  /** Opens the browser's own page for keyboard commands. */
  readonly openShortcuts: () => void;
  readonly openPaste: () => void;
}

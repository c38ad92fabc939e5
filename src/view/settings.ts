import type { Format } from '../render/formats';
import type { FactStyle, Theme } from './state';

/*
 * Everything the user can choose, as the views see it: plain data that comes in as a prop. Where it is kept, and how it
 * is checked on its way in, is the extension's business (src/extension/settings.ts).
 */

/** Faces of the story. `dyslexia` is OpenDyslexic, fetched only when it is chosen; the others are the system's. */
export const FONTS = ['serif', 'sans', 'dyslexia', 'mono'] as const;
export type Font = (typeof FONTS)[number];

/** How the story is set, in popup and reader alike. */
export interface Typography {
  readonly font: Font;
  /** Per cent of each view's own size: 16.5 px in the popup, 20 px in the reader. */
  readonly size: number;
  /** Characters a line, about. */
  readonly measure: number;
  /** Line height, in sizes. */
  readonly leading: number;
  /** Space between letters, in hundredths of an em. */
  readonly tracking: number;
  readonly justify: boolean;
  /** By the language of the story, where the browser knows its rules. */
  readonly hyphenate: boolean;
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}
export type Measured = Extract<keyof Typography, 'size' | 'measure' | 'leading' | 'tracking'>;

/** What can be chosen. WCAG 2.2 1.4.12 asks for at least 12 hundredths between letters and 1.5 between lines, 1.4.4 for twice the size. */
export const RANGES: Readonly<Record<Measured, Range>> = {
  size: { min: 70, max: 250, step: 10 },
  measure: { min: 30, max: 110, step: 2 },
  leading: { min: 1.2, max: 2.4, step: 0.1 },
  tracking: { min: 0, max: 20, step: 1 },
};

/** What goes along when the story is copied, exported or saved. */
export interface CopyOptions {
  readonly captions: boolean;
  readonly dateline: boolean;
  /** Addresses of links, in the formats that hold any. */
  readonly links: boolean;
  /** Headline, byline, date and address as YAML at the head of Markdown. */
  readonly frontMatter: boolean;
}

/** Reading aloud. */
export interface Listen {
  /** Times the voice's own speed. */
  readonly speed: number;
  /** Language of the story (BCP 47, its first part: `en`) → `voiceURI` of the voice chosen for it. */
  readonly voices: Readonly<Record<string, string>>;
}
export const SPEEDS: Range = { min: 0.5, max: 3, step: 0.1 };

/** What the user wants on one site; a field that is absent is as everywhere. */
export interface SiteChoice {
  /** No look at this site's pages. */
  readonly detection?: false;
  /** Stories of this site open in the reader by themselves. */
  readonly autoOpen?: true;
  /** Cleanup rules that are not applied here, by name. */
  readonly keep?: readonly string[];
}

/** What a click on the toolbar button opens. */
export const CLICKS = ['popup', 'reader'] as const;
export type Click = (typeof CLICKS)[number];

/** What the user chose; the one thing that the extension stores. */
export interface Settings {
  /** Look at every page and mark articles on the toolbar button. */
  readonly detection: boolean;
  readonly click: Click;
  /** Show pictures in the reader; where false, each only when asked for. */
  readonly pictures: boolean;
  readonly theme: Theme;
  readonly typography: Typography;
  /** The format copied last, offered first. */
  readonly copyFormat: Format;
  readonly copy: CopyOptions;
  /** How facts are copied from their panel. */
  readonly factStyle: FactStyle;
  readonly listen: Listen;
  /** Keys of one letter in popup and reader; the browser's own commands are its business. */
  readonly keys: boolean;
  /** By host without `www.`, as `siteOf` gives it. */
  readonly sites: Readonly<Record<string, SiteChoice>>;
}

export const DEFAULTS: Settings = {
  detection: true,
  click: 'popup',
  pictures: true,
  theme: 'system',
  typography: { font: 'serif', size: 100, measure: 66, leading: 1.6, tracking: 0, justify: false, hyphenate: true },
  copyFormat: 'text',
  copy: { captions: true, dateline: true, links: true, frontMatter: false },
  factStyle: 'text',
  listen: { speed: 1, voices: {} },
  keys: true,
  sites: {},
};

/** The choices as a view gets them, with the way to change them. A change is shown at once and kept. */
export interface Choices {
  readonly settings: Settings;
  /** The site in front; null where there is none, such as for pasted text. */
  readonly site: string | null;
  /** The extension's, for reports. */
  readonly version: string;
  readonly change: (changed: Partial<Settings>) => void;
  /** Whether the browser lets the extension into a site without a click on its button, which opening the reader by itself needs. */
  readonly isLetIn: (site: string) => Promise<boolean>;
  /** Has the browser ask the user for that; resolves to the answer. */
  readonly letIn: (site: string) => Promise<boolean>;
}

/** The site of an address: its host without `www.`; null where it has none (a file, a page of the browser). */
export function siteOf(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname.replace(/^www\./, '') : null;
}

/** What was chosen for a site; nothing where nothing was, or where there is no site. */
export const choiceFor = (settings: Pick<Settings, 'sites'>, site: string | null): SiteChoice =>
  (site !== null && Object.hasOwn(settings.sites, site) && settings.sites[site]) || {};

/** All sites with one site's choice changed; a field set to undefined is as everywhere again, and a site without fields is gone. */
export function withSite(sites: Settings['sites'], site: string, changed: { readonly [K in keyof SiteChoice]: SiteChoice[K] | undefined }): Settings['sites'] {
  const fields = Object.entries({ ...sites[site], ...changed }).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  const others = Object.entries(sites).filter(([host]) => host !== site);
  return Object.fromEntries([...others, ...(fields.length > 0 ? [[site, Object.fromEntries(fields) as SiteChoice] as const] : [])]);
}

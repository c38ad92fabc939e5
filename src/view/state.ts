import type { Block, BlockId, Facts, Parsed, Removal, UnreadableReason } from '../article/model';
import type { FirstSight } from '../article/snapshot/first-sight';
import type { Format } from '../render/formats';
import type { Shortcut } from './options/types';

export type ArticleReading = Parsed & { readonly facts: Facts };

/** What the popup shows, from the click on. */
export type PopupState =
  /** `sight` is there once the page has been glanced at. */
  | { readonly kind: 'reading'; readonly sight?: FirstSight }
  /** `factsCome`: the facts are being looked for and there are none yet. */
  | { readonly kind: 'article'; readonly reading: ArticleReading; readonly readerOpen: boolean; readonly factsCome?: true }
  /** The place to paste text, with what was pasted and why it is no story. */
  | { readonly kind: 'paste'; readonly text: string; readonly problem: UnreadableReason | null }
  /** The stories of a pasted text, and which of them is shown. */
  | { readonly kind: 'pasted'; readonly stories: readonly ArticleReading[]; readonly index: number }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  /** A page no extension may read. */
  | { readonly kind: 'restricted'; readonly what: 'browser-page' | 'store' | 'document' | 'file' }
  /** The tab went elsewhere or closed while the popup waited. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'error'; readonly message: string };

/** What a story can be saved as. */
export const SAVE_FORMATS = ['text', 'markdown', 'html', 'json', 'bibtex', 'ris'] as const satisfies readonly Format[];
export type SaveFormat = (typeof SAVE_FORMATS)[number];

/** How facts are copied from their panel. */
export const FACT_STYLES = ['text', 'markdown'] as const;
export type FactStyle = (typeof FACT_STYLES)[number];

/** The user's own edits of one reading: what was put back and what was taken out by hand. */
export interface Edits {
  readonly putBack: readonly Removal[];
  readonly takenOut: readonly BlockId[];
}

/** What the views can ask for; popup and in-page reader give their own. */
export interface Actions {
  readonly toggleReader: () => void;
  /** Resolves to whether the clipboard holds it now. */
  readonly copy: (format: Format) => Promise<boolean>;
  /** Some facts, or all, with the story's citation; resolves as `copy`. */
  readonly copyFacts: (facts: Partial<Facts>, style: FactStyle) => Promise<boolean>;
  /** Hands the story over as a file; resolves to its name, or null where there is no story. */
  readonly save: (format: SaveFormat) => Promise<string | null>;
  /** Puts a plain text on the clipboard; resolves to whether it is there. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Scrolls the live page to a block and marks it; absent where there is no page. Resolves to whether the page shows it. */
  readonly showInPage?: (block: BlockId) => Promise<boolean>;
  readonly putBack: (removal: Removal) => void;
  readonly takeOut: (block: Block) => void;
  readonly openSettings: () => void;
  readonly print?: () => void;
  /** Keyboard commands as the browser bound them. */
  readonly shortcuts?: () => Promise<readonly Shortcut[]>;
  /** Opens the place to paste; absent where there is none. */
  readonly openPaste?: () => void;
  readonly readPasted?: (text: string) => void;
  /** Shows another story of the pasted text. */
  readonly choosePasted?: (index: number) => void;
  /** Leaves the pasted text for the page in front; absent where there is none. */
  readonly leavePaste?: () => void;
}

/** Colours of the page; `system` follows it between light and dark. */
export const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

import type { Block, BlockId, Facts, Parsed, Removal, UnreadableReason } from '../article/model';

export type ArticleReading = Parsed & { readonly facts: Facts };

/** What the popup shows, from the click on. */
export type PopupState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'article'; readonly reading: ArticleReading; readonly readerOpen: boolean }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  /** A page no extension may read. */
  | { readonly kind: 'restricted'; readonly what: 'browser-page' | 'store' | 'document' | 'file' }
  /** The tab went elsewhere or closed while the popup waited. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'error'; readonly message: string };

export const COPY_FORMATS = ['text', 'markdown', 'html', 'citation'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** The user's own edits of one reading: what was put back and what was taken out by hand. */
export interface Edits {
  readonly putBack: readonly Removal[];
  readonly takenOut: readonly BlockId[];
}

/** What the views can ask for; popup and in-page reader give their own. */
export interface Actions {
  readonly toggleReader: () => void;
  /** Resolves to whether the clipboard holds it now. */
  readonly copy: (format: CopyFormat) => Promise<boolean>;
  /** Puts a plain text on the clipboard; resolves to whether it is there. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Scrolls the live page to a block and marks it; absent where there is no page. Resolves to whether the page shows it. */
  readonly showInPage?: (block: BlockId) => Promise<boolean>;
  readonly putBack: (removal: Removal) => void;
  readonly takeOut: (block: Block) => void;
  readonly openSettings: () => void;
  readonly print?: () => void;
  readonly readPasted?: (text: string) => void;
}

/** Colours of the page; `system` follows it between light and dark. */
export const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

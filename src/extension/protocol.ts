import type { Parsed } from '../article/model';
import { FORMATS, type Format } from '../render/formats';
import type { Shortcut } from '../view/options/types';
import type { Edits, PopupState } from '../view/state';
import { isParsed, isReading, isRemoval } from './reading-shape';
import { among, type Check, either, isBoolean, isNumber, isString, listOf, optional, shape } from './shape';

/**
 * Every message of the extension. Two ways only: an extension page asks a page's reader and is answered; a content
 * script reports to the background. Each is checked by the function beside it where it arrives: a page's process may
 * have been taken over, so what comes from there is as unknown as the page itself.
 */

// ------------------------------------------------------------------------------------------- asking a page's reader

/** - `article`: the story as edited. - `selection`: what is marked on the page; the article where nothing is. */
export type CopyScope = 'article' | 'selection';

export type PageRequest =
  | { readonly kind: 'read' }
  /** As `read`, without the facts, which take their time. */
  | { readonly kind: 'preview' }
  | { readonly kind: 'toggle-reader' }
  | { readonly kind: 'open-reader' }
  /** Opens the reader and the browser's print dialog over it. */
  | { readonly kind: 'print' }
  | { readonly kind: 'edit'; readonly edits: Edits }
  | { readonly kind: 'copy'; readonly format: Format; readonly scope: CopyScope }
  | { readonly kind: 'show'; readonly block: number };

/** What a page can say of itself: what the popup shows, and the edits that the user made to it. */
export type PageState =
  | (Omit<Extract<PopupState, { readonly kind: 'article' }>, 'factsCome'> & { readonly edits: Edits })
  | Extract<PopupState, { readonly kind: 'unreadable' | 'restricted' | 'error' }>;

/** A story before its facts are looked for. */
export interface Preview {
  readonly kind: 'preview';
  readonly reading: Parsed;
  readonly edits: Edits;
  readonly readerOpen: boolean;
}

/** What each request is answered with. */
export interface PageReplies {
  readonly read: PageState;
  readonly preview: PageState | Preview;
  readonly 'toggle-reader': PageState;
  readonly 'open-reader': PageState;
  readonly print: PageState;
  readonly edit: PageState;
  readonly copy: { readonly kind: 'copy'; readonly copied: boolean };
  readonly show: { readonly kind: 'show'; readonly found: boolean };
}
export type PageReply<K extends PageRequest['kind'] = PageRequest['kind']> = PageReplies[K];

const isEdits = shape<Edits>({ putBack: listOf(isRemoval), takenOut: listOf(isNumber) });

export const isPageRequest: Check<PageRequest> = either(
  shape<{ readonly kind: 'read' | 'preview' | 'toggle-reader' | 'open-reader' | 'print' }>({
    kind: among('read', 'preview', 'toggle-reader', 'open-reader', 'print'),
  }),
  shape<Extract<PageRequest, { kind: 'edit' }>>({
    kind: among('edit'),
    edits: isEdits,
  }),
  shape<Extract<PageRequest, { kind: 'copy' }>>({ kind: among('copy'), format: among(...FORMATS), scope: among('article', 'selection') }),
  shape<Extract<PageRequest, { kind: 'show' }>>({ kind: among('show'), block: isNumber }),
);

// ------------------------------------------------------------------------------------- reporting to the background

/** What the toolbar button says of a page. */
export type PageStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'article' }
  /** Wire copy or a wire picture; `agency` is the short name. */
  | { readonly kind: 'wire'; readonly agency: string }
  | { readonly kind: 'unreadable' };

export interface Report {
  readonly kind: 'report';
  readonly status: PageStatus;
  /** Absent where who reports does not know. */
  readonly readerOpen?: boolean;
  /** The page came with a story, and the user wants this site's stories in the reader. */
  readonly arrived?: boolean;
}

export const isReport: Check<Report> = shape<Report>({
  kind: among('report'),
  status: either(
    shape<{ readonly kind: 'idle' | 'article' | 'unreadable' }>({ kind: among('idle', 'article', 'unreadable') }),
    shape<{ readonly kind: 'wire'; readonly agency: string }>({ kind: among('wire'), agency: isString }),
  ),
  readerOpen: optional(isBoolean),
  arrived: optional(isBoolean),
});

/** What a reader on a page cannot do itself: - `face`: give the page the face that the extension brings. - `settings`: open the settings. */
export type Call =
  | { readonly kind: 'face' | 'settings' }
  /** Ask whether the extension may enter a site by itself, or have the browser ask the user. */
  | { readonly kind: 'is-let-in' | 'let-in'; readonly site: string };

export const isCall: Check<Call> = either(
  shape<{ readonly kind: 'face' | 'settings' }>({ kind: among('face', 'settings') }),
  shape<{ readonly kind: 'is-let-in' | 'let-in'; readonly site: string }>({ kind: among('is-let-in', 'let-in'), site: isString }),
);

/** A reader on a page asks for the keyboard commands, which only pages of ours are told. */
export const isShortcutsQuestion = shape<{ readonly kind: 'shortcuts' }>({ kind: among('shortcuts') });
export const areShortcuts: Check<readonly Shortcut[]> = listOf(shape<Shortcut>({ name: isString, description: isString, keys: isString }));

// ------------------------------------------------------------------------------------------------ checks of replies

export const isPageState: Check<PageState> = either(
  shape<Extract<PageState, { kind: 'article' }>>({ kind: among('article'), reading: isReading, edits: isEdits, readerOpen: isBoolean }),
  shape<Extract<PageState, { kind: 'unreadable' }>>({ kind: among('unreadable'), reason: among('empty', 'not-an-article', 'too-short') }),
  shape<Extract<PageState, { kind: 'restricted' }>>({ kind: among('restricted'), what: among('browser-page', 'store', 'document', 'file') }),
  shape<Extract<PageState, { kind: 'error' }>>({ kind: among('error'), message: isString }),
);
export const isPreview: Check<PageState | Preview> = either(
  shape<Preview>({ kind: among('preview'), reading: isParsed, edits: isEdits, readerOpen: isBoolean }),
  isPageState,
);
export const isCopyReply: Check<PageReplies['copy']> = shape<PageReplies['copy']>({ kind: among('copy'), copied: isBoolean });
export const isShowReply: Check<PageReplies['show']> = shape<PageReplies['show']>({ kind: among('show'), found: isBoolean });

export const TAB_NAMES = ['read', 'facts', 'removed'] as const;
export type TabName = (typeof TAB_NAMES)[number];

/** Where the user is in the popup: it closes with every click beside it, and opens there again. */
export interface Place {
  readonly tab: TabName;
  /** Pixels scrolled. */
  readonly top: number;
}
export const START: Place = { tab: 'read', top: 0 };

/** Where the user was in this story, and how it is remembered. */
export interface KeptPlace {
  readonly at: Place;
  readonly keep: (place: Place) => void;
}

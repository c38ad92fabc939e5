import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The keys of a view, for the controls in it. */
export interface Keyboard {
  /** Whether keys of one letter do anything; the user can switch them off. */
  readonly on: boolean;
  /** Opens the list of keys; absent outside a view that has one. */
  readonly openList?: () => void;
}
export const KeyboardContext = createContext<Keyboard>({ on: false });

/**
 * Attributes that bind a control to a key of one letter or digit. The key presses it, assistive technology tells it, and
 * the list of keys reads it off the control itself: what is in the list is bound, and what is bound is in the list.
 */
export function useKey(key: string | undefined): { readonly 'aria-keyshortcuts'?: string } {
  return useContext(KeyboardContext).on && key ? { 'aria-keyshortcuts': key } : {};
}

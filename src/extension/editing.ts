import { putBack, takeOut } from '../view/edits';
import type { Actions, Edits } from '../view/state';

export interface Editing {
  /** Keeps the edits and shows their result. */
  readonly setEdits: (edits: Edits) => void;
}

/** The views' two ways to edit, for edits that are kept elsewhere. */
export const editActions = (edits: Edits, setEdits: Editing['setEdits']): Pick<Actions, 'putBack' | 'takeOut'> => ({
  putBack: (removal) => setEdits(putBack(edits, removal)),
  takeOut: (block) => setEdits(takeOut(edits, block)),
});

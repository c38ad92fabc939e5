import { useRef } from 'preact/hooks';
import type { Block } from '../../article/model';
import { undoing } from '../edits';
import { t } from '../i18n';
import type { Actions, Edits } from '../state';
import type { useSaying } from './useSaying';

/** Edits that are said: `said` puts back with a word about it, `strike` takes a block out and offers the way back. */
export function useEditing(actions: Actions, edits: Edits, say: ReturnType<typeof useSaying>['say']) {
  // What is undone is undone in the edits of then, not of now.
  const latest = useRef(actions);
  latest.current = actions;
  const said: Actions = {
    ...actions,
    putBack: (removal) => {
      actions.putBack(removal);
      say(t('putBackDone'));
    },
  };
  const strike = (block: Block): void => {
    const removal = undoing(edits, block);
    actions.takeOut(block);
    say(t('struck'), 'done', () => latest.current.putBack(removal));
  };
  return { said, strike };
}

import { render } from 'preact';
import { clipOf, writeClipboard } from '../../src/extension/clipboard';
import { editActions } from '../../src/extension/editing';
import { frontTab, type SessionState, talkTo } from '../../src/extension/popup';
import { PopupApp } from '../../src/view/PopupApp';
import type { Actions, Edits } from '../../src/view/state';
import '../../src/view/styles/popup.css';

const root = document.getElementById('app') ?? document.body;
const noEdits: Edits = { putBack: [], takenOut: [] };

function show(state: SessionState): void {
  const edits = state.kind === 'article' ? state.edits : noEdits;
  const actions: Actions = {
    // The reader is on the page, below the popup: out of its way.
    toggleReader: () => void session?.toggleReader().then(() => window.close()),
    print: () => void session?.print().then(() => window.close()),
    copy: async (format) => state.kind === 'article' && writeClipboard(document, clipOf(state.reading, edits, format)),
    showInPage: (block) => void session?.showInPage(block),
    ...editActions(edits, (next) => {
      // Shown at once; the page keeps it and answers with the same.
      if (state.kind === 'article') show({ ...state, edits: next });
      void session?.setEdits(next);
    }),
  };
  render(<PopupApp state={state} actions={actions} edits={edits} />, root);
}

show({ kind: 'reading' });
const tab = await frontTab();
const session = tab && talkTo(tab, show);
if (!session) show({ kind: 'gone' });

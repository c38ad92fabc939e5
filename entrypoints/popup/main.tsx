import { render } from 'preact';
import { clipOf, writeClipboard } from '../../src/extension/clipboard';
import { editActions } from '../../src/extension/editing';
import { readPasted } from '../../src/extension/paste';
import { frontTab, type SessionState, talkTo } from '../../src/extension/popup';
import { loadSettings, saveSettings } from '../../src/extension/settings';
import { NO_EDITS } from '../../src/view/edits';
import { PopupApp } from '../../src/view/PopupApp';
import type { Actions } from '../../src/view/state';
import '../../src/view/styles/popup.css';

const root = document.getElementById('app') ?? document.body;

function show(state: SessionState): void {
  const edits = state.kind === 'article' ? state.edits : NO_EDITS;
  const actions: Actions = {
    // The reader is on the page, below the popup: out of its way.
    toggleReader: () => void session?.toggleReader().then(() => window.close()),
    print: () => void session?.print().then(() => window.close()),
    copy: async (format) => {
      void saveSettings({ copyFormat: format });
      return state.kind === 'article' && writeClipboard(document, clipOf(state.reading, edits, format));
    },
    showInPage: (block) => void session?.showInPage(block),
    readPasted: (text) => void readPasted(text).then(show),
    ...editActions(edits, (next) => {
      // Shown at once; the page keeps it and answers with the same.
      if (state.kind === 'article') show({ ...state, edits: next });
      void session?.setEdits(next);
    }),
  };
  render(<PopupApp state={state} actions={actions} edits={edits} copyFormat={copyFormat} />, root);
}

const [tab, { copyFormat }] = await Promise.all([frontTab(), loadSettings()]);
show({ kind: 'reading' });
const session = tab && talkTo(tab, show);
if (!session) show({ kind: 'gone' });

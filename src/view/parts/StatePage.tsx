import type { UnreadableReason } from '../../article/model';
import { type MessageKey, t } from '../i18n';
import type { PopupState } from '../state';
import { PasteBox } from './PasteBox';

interface Words {
  readonly title: MessageKey;
  readonly text: MessageKey;
}
const UNREADABLE: Readonly<Record<UnreadableReason, Words>> = {
  empty: { title: 'emptyTitle', text: 'emptyText' },
  'not-an-article': { title: 'notArticleTitle', text: 'notArticleText' },
  'too-short': { title: 'tooShortTitle', text: 'tooShortText' },
};
type Restricted = Extract<PopupState, { readonly kind: 'restricted' }>['what'];
const RESTRICTED: Readonly<Record<Restricted, Words>> = {
  'browser-page': { title: 'restrictedBrowserTitle', text: 'restrictedBrowserText' },
  store: { title: 'restrictedStoreTitle', text: 'restrictedStoreText' },
  document: { title: 'restrictedDocumentTitle', text: 'restrictedDocumentText' },
  file: { title: 'restrictedFileTitle', text: 'restrictedFileText' },
};

type Wordless = Exclude<PopupState, { readonly kind: 'article' | 'reading' | 'pasted' }>;

function wordsOf(state: Wordless): Words {
  switch (state.kind) {
    case 'unreadable':
      return UNREADABLE[state.reason];
    case 'restricted':
      return RESTRICTED[state.what];
    case 'paste':
      return { title: 'pasteTitle', text: 'pasteText' };
    case 'gone':
      return { title: 'goneTitle', text: 'goneText' };
    case 'error':
      return { title: 'errorTitle', text: 'errorText' };
  }
}

/** Where there is no story: what happened, what to do, and a place to paste text instead. */
export function StatePage({ state, readPasted }: { readonly state: Wordless; readonly readPasted?: ((text: string) => void) | undefined }) {
  const { title, text } = wordsOf(state);
  return (
    <main class={`state state-${state.kind}`}>
      <h1>{t(title)}</h1>
      <p>{t(text)}</p>
      {state.kind === 'error' && <code class="error-message">{state.message}</code>}
      {readPasted && <PasteBox readPasted={readPasted} {...(state.kind === 'paste' && { first: state.text, problem: state.problem })} />}
    </main>
  );
}

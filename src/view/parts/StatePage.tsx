import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { UnreadableReason } from '../../article/model';
import { type MessageKey, t } from '../i18n';
import type { PopupState } from '../state';

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

type Wordless = Exclude<PopupState, { readonly kind: 'article' | 'reading' }>;

function wordsOf(state: Wordless): Words {
  switch (state.kind) {
    case 'unreadable':
      return UNREADABLE[state.reason];
    case 'restricted':
      return RESTRICTED[state.what];
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
      {readPasted && <PasteBox readPasted={readPasted} />}
    </main>
  );
}

/** Scraped text in, the same clean view out. */
function PasteBox({ readPasted }: { readonly readPasted: (text: string) => void }) {
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => box.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    setEmpty(!text.trim());
    if (text.trim()) readPasted(text);
    else box.current?.focus();
  };
  return (
    <form class="paste" onSubmit={submit}>
      <label for={`${id}-box`}>{t('pasteLabel')}</label>
      <p id={`${id}-hint`} class="paste-hint">
        {t('pasteHint')}
      </p>
      <textarea
        ref={box}
        id={`${id}-box`}
        rows={7}
        dir="auto"
        spellcheck={false}
        value={text}
        aria-describedby={`${id}-hint ${id}-empty`}
        aria-invalid={empty}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-empty`} class="paste-empty" role="status">
        {empty && t('pasteEmpty')}
      </p>
      <button type="submit" class="primary">
        {t('pasteRead')}
      </button>
    </form>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { UnreadableReason } from '../../article/model';
import { type MessageKey, t } from '../i18n';

const PROBLEM: Readonly<Record<UnreadableReason, MessageKey>> = { empty: 'pasteEmpty', 'too-short': 'pasteTooShort', 'not-an-article': 'pasteNoStory' };

interface PasteBoxProps {
  readonly readPasted: (text: string) => void;
  /** What was pasted, and why it is no story. */
  readonly first?: string;
  readonly problem?: UnreadableReason | null;
}

/** Scraped text in, the same clean view out. */
export function PasteBox({ readPasted, first = '', problem = null }: PasteBoxProps) {
  const [text, setText] = useState(first);
  const [empty, setEmpty] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const wrong = empty ? 'empty' : text === first ? problem : null;
  useEffect(() => box.current?.focus(), [problem, first]);
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
        aria-describedby={`${id}-hint ${id}-wrong`}
        aria-invalid={wrong !== null}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setEmpty(false);
        }}
      />
      <p id={`${id}-wrong`} class="paste-empty" role="status">
        {wrong && t(PROBLEM[wrong])}
      </p>
      <button type="submit" class="primary">
        {t('pasteRead')}
      </button>
    </form>
  );
}

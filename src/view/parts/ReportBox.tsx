import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Removal } from '../../article/model';
import { Check } from '../choose/fields';
import { t } from '../i18n';
import { reportText } from '../report';
import type { Choices } from '../settings';
import type { Actions } from '../state';

interface ReportBoxProps {
  readonly trail: readonly Removal[];
  readonly choices: Pick<Choices, 'version' | 'site'>;
  readonly copyText: Actions['copyText'];
  readonly say: (words: string, kind?: 'done' | 'failed') => void;
}

/** The whole report to be seen before it is copied; it is sent by nobody but the user. */
export function ReportBox({ trail, choices: { version, site }, copyText, say }: ReportBoxProps) {
  const [withText, setWithText] = useState(false);
  const text = reportText({ version, site, trail }, withText);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // With the box itself: whoever types on at once types into it.
  useLayoutEffect(() => box.current?.focus(), []);
  const copy = async () => {
    const held = await copyText(text).catch(() => false);
    say(t(held ? 'reportCopied' : 'copyFailed'), held ? 'done' : 'failed');
  };
  return (
    <div class="report-box">
      <label for={id}>{t('reportLabel')}</label>
      <textarea ref={box} id={id} readOnly dir="ltr" rows={text.split('\n').length} value={text} />
      <Check label={t('reportWithText')} checked={withText} onChange={setWithText} />
      <button type="button" class="plain edged" onClick={() => void copy()}>
        {t('reportCopy')}
      </button>
    </div>
  );
}

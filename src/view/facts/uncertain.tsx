import type { ComponentChildren, JSX } from 'preact';
import type { Answer, Facts, Speaker } from '../../article/model';
import { t } from '../i18n';

/** Words that the story does not say so: dotted for the eye, said for assistive technology. {@link UncertainNote} explains it. */
export const Uncertain = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="uncertain" title={t('uncertain')}>
    {children}
    <span class="unseen"> ({t('uncertain')})</span>
  </span>
);

/** {@link Uncertain} where a finder concluded the fact, plain words where the story says it. */
export function Concluded({ from: { inferred }, children }: { readonly from: { readonly inferred?: true }; readonly children: JSX.Element }) {
  return inferred ? <Uncertain>{children}</Uncertain> : children;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a speaker was worked out: by the finder's own word, or from `he` or `the minister`, with nothing of the name at the quotation. */
export function isWorkedOut({ mention, name, inferred }: Speaker): boolean {
  if (inferred) return true;
  const own = new Set(wordsOf(name));
  return !wordsOf(mention.text).some((word) => own.has(word));
}

/** Whether a day was worked out from `Wednesday` or `last month`; `March 14` says its day itself. */
export const isWeekday = ({ text, date }: Pick<Answer, 'text' | 'date'>): boolean => date !== null && !/\p{N}/u.test(text);

/** Whether any fact of a panel looks uncertain. */
export const hasUncertain = ({ dates, figures, line, quotations }: Facts): boolean =>
  Object.values(line).some(([answer]: readonly Answer[]) => answer?.inferred) ||
  figures.some(({ inferred }) => inferred) ||
  dates.some(({ basis }) => basis === 'inferred') ||
  line.when.slice(0, 1).some(isWeekday) ||
  quotations.some(({ speaker }) => speaker !== null && isWorkedOut(speaker));

/** What the dotted line means, once in a panel that has one. */
export const UncertainNote = () => (
  <p class="panel-note uncertain-note">
    <bdi>
      <span class="uncertain">{t('uncertainSign')}</span> {t('uncertainNote')}
    </bdi>
  </p>
);

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BlockId, Mention, Span } from '../../article/model';
import { t } from '../i18n';
import { shorten } from '../parts/words';

/** How a fact leads to its sentence; given by the popup and by the reader. */
export interface Jumping {
  readonly jump: (span: Span) => void;
  /** Numbers of the paragraphs, for the small sign at the end of a fact. */
  readonly paragraphs: ReadonlyMap<BlockId, number>;
  /** The whole sentence that a span stands in; '' where it is not shown. */
  readonly sentence?: (span: Span) => string;
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
}

export const JumpContext = createContext<Jumping>({ jump: () => {}, paragraphs: new Map(), language: null, direction: 'ltr' });

/** The article's own words among the interface's. */
export function Words({ children }: { readonly children: string }) {
  const { language, direction } = useContext(JumpContext);
  return (
    <bdi class="words" lang={language ?? undefined} dir={direction}>
      {children}
    </bdi>
  );
}

/** The small sign that leads to a fact's sentence: the number of its paragraph. A fact whose text the user struck has none. */
export function Jump({ to }: { readonly to: Mention }) {
  const { jump, paragraphs } = useContext(JumpContext);
  const place = placeOf(to.span, paragraphs);
  if (!place) return null;
  return (
    <button type="button" class="jump" onClick={() => jump(to.span)}>
      <span class="unseen">{t('jumpTo', shorten(to.text, 80))} </span>
      <bdi>{place}</bdi>
    </button>
  );
}

function placeOf({ target }: Span, paragraphs: ReadonlyMap<BlockId, number>): string | null {
  if (target === 'headline') return t('inHeadline');
  if (target === 'standfirst') return t('inStandfirst');
  const number = paragraphs.get(target);
  return number === undefined ? null : t('paragraphNumber', number);
}

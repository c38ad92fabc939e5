import { useMemo, useRef } from 'preact/hooks';
import type { Facts, Span } from '../../article/model';
import { FactsView } from '../facts/FactsView';
import { JumpContext } from '../facts/jump';
import { elementOf } from '../highlight';
import { plural, t } from '../i18n';
import { paragraphNumbers } from '../parts/Body';
import { Masthead } from '../parts/Masthead';
import { Story } from '../parts/Story';
import { useJump } from '../parts/useJump';
import { sentenceReader } from '../sentence';
import type { ArticleReading } from '../state';
import { proofOf } from './proof';

interface DemoProps {
  readonly openPaste: () => void;
  readonly raw: string;
  readonly reading: ArticleReading;
}

/** The facts that fit beside so short a story. */
const few = (facts: Facts): Facts => ({
  ...facts,
  lead: [],
  people: [],
  organisations: [],
  places: [],
  // `March 4` and `Tuesday` of one paragraph are one day to show
  dates: facts.dates.filter(({ value, span }, at) => facts.dates.findIndex((other) => other.value === value && other.span.target === span.target) === at),
});

/** The thing at work: a page's text with its struck lines, the story that is left, and the facts in it. */
export function Demo({ raw, reading, openPaste }: DemoProps) {
  const { article, trail, provenance, facts } = reading;
  const lines = useMemo(() => proofOf(raw, article, trail), [raw, article, trail]);
  const story = useRef<HTMLElement>(null);
  const { show } = useJump(story, article);
  const jumping = useMemo(
    () => ({
      jump: (span: Span) => {
        if (show(span) && story.current) elementOf(story.current, span.target)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      },
      paragraphs: paragraphNumbers(article.body),
      sentence: sentenceReader(article),
      language: article.language,
      direction: article.direction,
    }),
    [show, article],
  );
  const words = { lang: article.language ?? undefined, dir: article.direction };
  return (
    <div class="demo">
      <section class="before" aria-labelledby="before-title">
        <h2 id="before-title">{t('welcomeBefore')}</h2>
        <div class="raw" {...words}>
          {lines.map(({ text, struck }, index) => (struck ? <del key={index}>{text}</del> : <p key={index}>{text}</p>))}
        </div>
        <p class="hint">{plural('welcomeStruck', lines.filter(({ struck }) => struck).length)}</p>
      </section>
      <section class="after" aria-labelledby="after-title" ref={story}>
        <h2 id="after-title">{t('welcomeAfter')}</h2>
        <div class="sheet" dir={article.direction}>
          <Masthead article={article} provenance={provenance} level={3} />
          <Story article={article} others={[]} pictures="asked" />
        </div>
        <div class="welcome-try">
          <button type="button" class="primary" onClick={openPaste}>
            {t('welcomeTry')}
          </button>
          <p class="hint">{t('welcomeTryHint')}</p>
        </div>
      </section>
      <section class="found" aria-labelledby="found-title">
        <h2 id="found-title">{t('welcomeFacts')}</h2>
        <JumpContext.Provider value={jumping}>
          <FactsView facts={few(facts)} />
        </JumpContext.Provider>
      </section>
    </div>
  );
}

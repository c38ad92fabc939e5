import type { Ref } from 'preact';
import type { Article, Notice, Provenance } from '../../article/model';
import { signersOf } from '../../article/texts';
import { formatDay, readingMinutes } from '../dates';
import { list, type MessageKey, plural, t } from '../i18n';
import { ProvenanceLine } from './Provenance';

const NOTICE: Readonly<Record<Notice['kind'], MessageKey>> = {
  correction: 'noticeCorrection',
  update: 'noticeUpdate',
  withdrawal: 'noticeWithdrawal',
  advisory: 'noticeAdvisory',
};

interface MastheadProps {
  readonly article: Article;
  readonly provenance: Provenance;
  readonly headline?: Ref<HTMLHeadingElement>;
  /** Of the headline among those of the page it stands in. */
  readonly level?: 1 | 3;
}

/** What stands above the story: provenance, notices, headline, standfirst, byline and date. */
export function Masthead({ article, provenance, headline, level = 1 }: MastheadProps) {
  const Headline = `h${level}` as const;
  const words = { lang: article.language ?? undefined };
  const signers = signersOf(article);
  return (
    <header class="masthead" dir={article.direction}>
      <ProvenanceLine provenance={provenance} outlet={article.outlet} />
      {article.notices.map((notice, index) => (
        <p key={index} class={`notice notice-${notice.kind}`} {...words}>
          <strong>{t(NOTICE[notice.kind])}</strong> {notice.text}
        </p>
      ))}
      {article.live && (
        <p class="notice notice-live">
          <bdi>
            <strong>{t('noticeLive')}</strong> {t('liveText')}
          </bdi>
        </p>
      )}
      {article.teaser && (
        <p class="notice notice-teaser">
          <bdi>
            <strong>{t('noticeTeaser')}</strong> {t('teaserText')}
          </bdi>
        </p>
      )}
      {article.kicker && (
        <p class="kicker" {...words}>
          {article.kicker}
        </p>
      )}
      <Headline ref={headline ?? null} tabIndex={-1} data-target="headline" data-start={0} {...words}>
        {article.headline}
      </Headline>
      {article.standfirst && (
        <p class="standfirst" data-target="standfirst" data-start={0} {...words}>
          {article.standfirst}
        </p>
      )}
      <p class="meta">
        {signers.length > 0 && (
          <span class="meta-item byline">
            <bdi>{t('by', list(signers))}</bdi>
          </span>
        )}
        <span class="meta-item meta-rest">
          {article.published && (
            <span class="meta-item">
              <bdi>
                <time dateTime={article.published}>{formatDay(article.published)}</time>
                {article.updated && article.updated.slice(0, 10) !== article.published.slice(0, 10) && (
                  <span class="updated"> ({t('updated', formatDay(article.updated))})</span>
                )}
              </bdi>
            </span>
          )}
          <span class="meta-item reading-time">
            <bdi>{plural('minutes', readingMinutes(article.words))}</bdi>
          </span>
        </span>
      </p>
    </header>
  );
}

import type { Article, Block, OtherStory } from '../../article/model';
import { creditsBelow } from '../../article/texts';
import { plural, t } from '../i18n';
import { Body } from './Body';
import { FigureView } from './FigureView';
import { hostOf } from './words';

interface StoryProps {
  readonly article: Article;
  readonly others: readonly OtherStory[];
  readonly pictures: 'asked' | 'shown';
  readonly onStrike?: ((block: Block) => void) | undefined;
  readonly gradual?: boolean | undefined;
}

/** The story below its masthead: lead picture, body, credits, and where it came from. */
export function Story({ article, others, pictures, onStrike, gradual }: StoryProps) {
  const credits = creditsBelow(article);
  return (
    <article class="story" lang={article.language ?? undefined} dir={article.direction}>
      {article.lead && (
        <div class="lead">
          <FigureView figure={article.lead} pictures={pictures} />
        </div>
      )}
      <Body article={article} pictures={pictures} onStrike={onStrike} gradual={gradual} />
      {credits.length > 0 && (
        <section class="credits" aria-label={t('credits')}>
          {credits.map((credit, index) => (
            <p key={index}>{credit.text}</p>
          ))}
        </section>
      )}
      <StoryEnd article={article} others={others} />
    </article>
  );
}

function StoryEnd({ article, others }: { readonly article: Article; readonly others: readonly OtherStory[] }) {
  if (!article.url && others.length === 0) return null;
  return (
    <footer class="story-end">
      {article.url && hostOf(article.url) && (
        <p class="original">
          <a href={article.url} target="_blank" rel="noopener noreferrer">
            {t('original')}
          </a>
          <span class="original-host"> {hostOf(article.url)}</span>
          <span class="original-address">{article.url}</span>
        </p>
      )}
      {others.length > 0 && (
        <>
          <h2>{plural('alsoHere', others.length)}</h2>
          <ul>
            {others.map((other, index) => (
              <li key={index}>
                {other.url ? (
                  <a href={other.url} target="_blank" rel="noopener noreferrer">
                    {other.headline}
                  </a>
                ) : (
                  other.headline
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </footer>
  );
}

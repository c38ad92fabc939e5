import { plural, t } from '../i18n';

interface PastedStoriesProps {
  readonly headlines: readonly string[];
  readonly index: number;
  readonly choose: (index: number) => void;
}

/** The stories of one paste, to go from one to another; nothing where there is only one. */
export function PastedStories({ headlines, index, choose }: PastedStoriesProps) {
  if (headlines.length < 2) return null;
  return (
    <nav class="pasted-stories" aria-label={t('pastedStories')}>
      <p>{plural('pastedCount', headlines.length)}</p>
      <ol>
        {headlines.map((headline, at) => (
          <li key={at}>
            <button type="button" class="quiet" aria-current={at === index ? 'true' : undefined} onClick={() => choose(at)}>
              <bdi>{headline}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

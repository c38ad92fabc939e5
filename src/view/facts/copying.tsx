import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Facts } from '../../article/model';
import { t } from '../i18n';
import { Icon } from '../parts/Icon';
import { shorten } from '../parts/words';
import type { Choices } from '../settings';
import { type Actions, FACT_STYLES, type FactStyle } from '../state';

/** How facts leave their panel; given by the popup and by the reader. */
export interface CopyingFacts {
  readonly copyFacts: Actions['copyFacts'];
  readonly choices: Pick<Choices, 'settings' | 'change'>;
  readonly say: (words: string, kind?: 'done' | 'failed') => void;
}

export const CopyFactsContext = createContext<CopyingFacts | null>(null);

function useCopying() {
  const copying = useContext(CopyFactsContext);
  if (!copying) return null;
  const { copyFacts, choices, say } = copying;
  const copy = async (facts: Partial<Facts>) => {
    if (await copyFacts(facts, choices.settings.factStyle).catch(() => false)) say(t('factsCopied'));
    else say(t('copyFailed'), 'failed');
  };
  return { copy, style: choices.settings.factStyle, setStyle: (factStyle: FactStyle) => choices.change({ factStyle }) };
}

interface CopyFactProps {
  readonly facts: Partial<Facts>;
  /** The fact's own words, or the name of its group. */
  readonly what: string;
}

/** Copies a fact, or a group, with the story's citation. */
export function CopyFact({ facts, what }: CopyFactProps) {
  const copying = useCopying();
  if (!copying) return null;
  const label = t('copyWhat', shorten(what, 60));
  return (
    <button type="button" class="copy-fact" aria-label={label} title={t('copy')} onClick={() => void copying.copy(facts)}>
      <Icon name="copy" />
    </button>
  );
}

/** All facts at once, and how every copy from this panel is spelled. */
export function CopyAllFacts({ facts }: { readonly facts: Facts }) {
  const copying = useCopying();
  if (!copying) return null;
  return (
    <div class="copy-facts">
      <button type="button" class="quiet" onClick={() => void copying.copy(facts)}>
        <Icon name="copy" />
        {t('copyAllFacts')}
      </button>
      <fieldset class="fact-styles">
        <legend class="unseen">{t('copyAs')}</legend>
        {FACT_STYLES.map((style) => (
          <label key={style}>
            <input type="radio" name="fact-style" checked={style === copying.style} onChange={() => copying.setStyle(style)} />
            <span>{t(style === 'text' ? 'formatText' : 'formatMarkdown')}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

import { t } from '../i18n';
import { type Choices, choiceFor, withSite } from '../settings';
import { ruleName } from './rule-names';

interface KeptRulesProps {
  readonly choices: Choices;
  readonly site: string;
}

/** The rules that a site goes without, each with the way back; nothing where there are none. */
export function KeptRules({ choices: { settings, change }, site }: KeptRulesProps) {
  const { keep } = choiceFor(settings, site);
  if (!keep) return null;
  return (
    <ul class="kept" aria-label={t('siteKept')}>
      {keep.map((rule) => (
        <li key={rule}>
          <bdi>{t('siteKeptRule', ruleName(rule))}</bdi>
          <button
            type="button"
            class="quiet"
            aria-label={t('siteStrikeAgainWhat', ruleName(rule))}
            onClick={() => change({ sites: withSite(settings.sites, site, { keep: keep.filter((other) => other !== rule) }) })}
          >
            {t('strikeAgain')}
          </button>
        </li>
      ))}
    </ul>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n';
import { type Choices, choiceFor, withSite } from '../settings';
import { Check } from './fields';
import { KeptRules } from './KeptRules';

interface SiteFieldsProps {
  readonly choices: Choices;
  readonly site: string;
}

/** What the user wants on one site: look or not, open by itself or not, and the rules that are not applied there. */
export function SiteFields({ choices, site }: SiteFieldsProps) {
  const { settings, change } = choices;
  const choice = choiceFor(settings, site);
  const set = (changed: Parameters<typeof withSite>[2]) => change({ sites: withSite(settings.sites, site, changed) });
  const looks = settings.detection && choice.detection !== false;
  return (
    <div class="site-fields">
      <Check
        label={t('siteDetection')}
        checked={looks}
        disabled={!settings.detection}
        hint={settings.detection ? undefined : t('siteDetectionOff')}
        onChange={(on) => set({ detection: on ? undefined : false })}
      />
      <AutoOpen choices={choices} site={site} disabled={!looks} />
      <KeptRules choices={choices} site={site} />
    </div>
  );
}

/** Opening by itself needs the browser's leave for the site, which only the user gives; without it the choice has no effect, and this says so. */
function AutoOpen({ choices, site, disabled }: SiteFieldsProps & { readonly disabled: boolean }) {
  const chosen = choiceFor(choices.settings, site).autoOpen === true;
  const [letIn, setLetIn] = useState(true);
  useEffect(() => {
    if (chosen) void choices.isLetIn(site).then(setLetIn);
  }, [chosen, site]);
  const ask = () => void choices.letIn(site).then(setLetIn);
  return (
    <>
      <Check
        label={t('siteAutoOpen')}
        checked={chosen}
        disabled={disabled}
        onChange={(on) => {
          // Kept before the browser asks: its question may close the popup.
          choices.change({ sites: withSite(choices.settings.sites, site, { autoOpen: on ? true : undefined }) });
          if (on) ask();
        }}
      />
      {chosen && !letIn && (
        <p class="hint needs-leave">
          {t('siteNeedsLeave')}{' '}
          <button type="button" class="quiet" onClick={ask}>
            {t('siteAllow')}
          </button>
        </p>
      )}
    </>
  );
}

import { useContext } from 'preact/hooks';
import { t } from '../i18n';
import { KeyboardContext } from '../keys/context';
import { Disclosure } from '../parts/Disclosure';
import type { Choices } from '../settings';
import type { Actions } from '../state';
import { LookFields } from './LookFields';
import { SiteFields } from './SiteFields';

/** Type and colours of the view it stands in. */
export function LookMenu({ choices }: { readonly choices: Choices }) {
  return (
    <Disclosure icon="type" label={t('look')} shortcut="a">
      {() => <LookFields {...choices} />}
    </Disclosure>
  );
}

interface SettingsMenuProps {
  readonly choices: Choices;
  readonly actions: Pick<Actions, 'openSettings' | 'openPaste'>;
}

/** What is wanted on the site in front, and the way to all settings. */
export function SettingsMenu({ choices, actions: { openSettings, openPaste } }: SettingsMenuProps) {
  const { openList } = useContext(KeyboardContext);
  return (
    <Disclosure icon="settings" label={t('settings')} shortcut="s">
      {(close) => (
        <>
          {choices.site && (
            <section class="drop-site" aria-label={t('siteMenu')}>
              <h2>
                <bdi>{t('siteHeading', choices.site)}</bdi>
              </h2>
              <SiteFields choices={choices} site={choices.site} />
            </section>
          )}
          {openPaste && (
            <button type="button" class="plain" onClick={openPaste}>
              {t('pasteOpen')}
            </button>
          )}
          {openList && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                close();
                openList();
              }}
            >
              {t('keysTitle')}
            </button>
          )}
          <button type="button" class="plain" onClick={openSettings}>
            {t('allSettings')}
          </button>
        </>
      )}
    </Disclosure>
  );
}

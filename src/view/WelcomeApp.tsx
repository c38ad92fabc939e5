import { direction, locale, type MessageKey, t } from './i18n';
import { lookOf } from './look';
import { Permissions } from './options/Permissions';
import { Shortcuts } from './options/Shortcuts';
import type { Shortcut } from './options/types';
import type { Settings } from './settings';
import type { ArticleReading } from './state';
import { Demo } from './welcome/Demo';

export interface WelcomeAppProps {
  readonly settings: Settings;
  /** The sample as it came, and as the parser read it just now. */
  readonly raw: string;
  readonly reading: ArticleReading;
  readonly shortcuts: readonly Shortcut[];
  /** Whose toolbar it is: each pins in its own way. */
  readonly toolbar: Toolbar;
  readonly actions: {
    readonly openPaste: () => void;
    readonly openSettings: () => void;
    readonly openShortcuts: () => void;
  };
}

export type Toolbar = 'chromium' | 'firefox';
const PIN: Readonly<Record<Toolbar, MessageKey>> = { chromium: 'welcomePinChromium', firefox: 'welcomePinFirefox' };

/** Opened once, after the first installation: what it does, shown; how to reach it; what it may do and why. */
export function WelcomeApp({ settings, raw, reading, shortcuts, toolbar, actions }: WelcomeAppProps) {
  return (
    <div class="desk welcome" {...lookOf(settings)} lang={locale()} dir={direction()}>
      <header class="welcome-head">
        <p class="welcome-name">{t('appName')}</p>
        <h1>{t('welcomeTitle')}</h1>
        <p class="welcome-lede">{t('welcomeText')}</p>
      </header>
      <main>
        <Demo raw={raw} reading={reading} openPaste={actions.openPaste} />
        <section class="part" aria-labelledby="start-title">
          <h2 id="start-title">{t('welcomeStart')}</h2>
          <ol class="steps part-body">
            <li>
              <h3>{t('welcomePin')}</h3>
              <p>{t(PIN[toolbar])}</p>
            </li>
            <li>
              <h3>{t('welcomeClick')}</h3>
              <p>{t('welcomeClickText')}</p>
            </li>
            <li>
              <h3>{t('welcomeKeys')}</h3>
              <Shortcuts shortcuts={shortcuts} open={actions.openShortcuts} />
            </li>
          </ol>
        </section>
        <section class="part" aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t('welcomePrivacy')}</h2>
          <div class="part-body">
            <Permissions />
            <p class="welcome-end">
              <button type="button" class="plain edged" onClick={actions.openSettings}>
                {t('welcomeSettings')}
              </button>
            </p>
          </div>
        </section>
      </main>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { Check, OneOf } from './choose/fields';
import { LookFields } from './choose/LookFields';
import { direction, locale, type MessageKey, t } from './i18n';
import { lookOf } from './look';
import { Backup } from './options/Backup';
import { CopyFields } from './options/CopyFields';
import { ListenFields } from './options/ListenFields';
import { Permissions } from './options/Permissions';
import { Sample } from './options/Sample';
import { Shortcuts } from './options/Shortcuts';
import { Sites } from './options/Sites';
import type { OptionsActions, Shortcut, Voice } from './options/types';
import { useSaying } from './parts/useSaying';
import { type Choices, CLICKS, type Click } from './settings';

export interface OptionsAppProps {
  readonly choices: Choices;
  readonly actions: OptionsActions;
  readonly shortcuts: readonly Shortcut[];
  readonly voices: readonly Voice[];
}

const CLICK: Readonly<Record<Click, MessageKey>> = { popup: 'clickPopup', reader: 'clickReader' };

/** All that can be chosen, on one page; every change takes effect at once, here and in every open view. */
export function OptionsApp({ choices, actions, shortcuts, voices }: OptionsAppProps) {
  const { settings, change } = choices;
  const { say, region } = useSaying();
  return (
    <div class="desk options" {...lookOf(settings)} lang={locale()} dir={direction()}>
      <header class="options-head">
        <h1>{t('optionsTitle')}</h1>
        <nav aria-label={t('optionsParts')}>
          {PARTS.map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {t(title)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <Part id="reading">
          <div class="beside">
            <LookFields {...choices} />
            <Sample />
          </div>
          <OneOf
            legend={t('clickLegend')}
            values={CLICKS}
            chosen={settings.click}
            nameOf={(value) => t(CLICK[value])}
            onChange={(click) => change({ click })}
          />
          <Check label={t('picturesShown')} hint={t('picturesHint')} checked={settings.pictures} onChange={(pictures) => change({ pictures })} />
        </Part>
        <Part id="copying">
          <CopyFields {...choices} />
          <p class="hint">
            {t('pasteElsewhere')}{' '}
            <button type="button" class="quiet" onClick={actions.openPaste}>
              {t('pasteOpen')}
            </button>
          </p>
        </Part>
        <Part id="sites">
          <Check label={t('detectionLabel')} hint={t('detectionHint')} checked={settings.detection} onChange={(detection) => change({ detection })} />
          <Sites choices={choices} />
        </Part>
        <Part id="listening">
          <ListenFields {...choices} voices={voices} />
        </Part>
        <Part id="keyboard">
          <Check label={t('keysLabel')} hint={t('keysHint')} checked={settings.keys} onChange={(keys) => change({ keys })} />
          <Shortcuts shortcuts={shortcuts} open={actions.openShortcuts} />
        </Part>
        <Part id="backup">
          <Backup choices={choices} actions={actions} say={say} />
        </Part>
        <Part id="privacy">
          <Permissions />
          <p class="hint">
            {t('aboutVersion', choices.version)} · {t('aboutFace')} ·{' '}
            <a href="/licences/OpenDyslexic.txt" target="_blank" rel="noreferrer">
              {t('aboutLicence')}
            </a>
          </p>
        </Part>
      </main>
      <div class="options-saying">{region}</div>
    </div>
  );
}

const PARTS = [
  ['reading', 'partReading'],
  ['copying', 'partCopying'],
  ['sites', 'partSites'],
  ['listening', 'partListening'],
  ['keyboard', 'partKeyboard'],
  ['backup', 'partBackup'],
  ['privacy', 'partPrivacy'],
] as const;
type PartId = (typeof PARTS)[number][0];
const TITLES: ReadonlyMap<PartId, MessageKey> = new Map(PARTS);

function Part({ id, children }: { readonly id: PartId; readonly children: ComponentChildren }) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(TITLES.get(id) ?? 'settings')}</h2>
      <div class="part-body">{children}</div>
    </section>
  );
}

import { Slider } from '../choose/fields';
import { groupBy } from '../group';
import { languageName, locale, t } from '../i18n';
import { baseOf } from '../listen/voices';
import { type Choices, SPEEDS } from '../settings';
import type { Voice } from './types';

interface ListenFieldsProps extends Pick<Choices, 'settings' | 'change'> {
  readonly voices: readonly Voice[];
}

/** How stories are read aloud: how fast, and by whom in each language for which this device has more than one voice. */
export function ListenFields({ settings: { listen }, change, voices }: ListenFieldsProps) {
  const languages = [...groupBy(voices, (voice) => baseOf(voice.language))]
    .filter(([language, own]) => own.length > 1 || listen.voices[language])
    .sort(([one], [other]) => languageName(one).localeCompare(languageName(other), locale()));
  const choose = (language: string, uri: string) => {
    const others = Object.entries(listen.voices).filter(([other]) => other !== language);
    change({ listen: { ...listen, voices: Object.fromEntries(uri ? [...others, [language, uri]] : others) } });
  };
  return (
    <>
      <Slider
        label={t('listenSpeed')}
        value={listen.speed}
        range={SPEEDS}
        words={t('listenTimes', new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(listen.speed))}
        onChange={(speed) => change({ listen: { ...listen, speed } })}
      />
      {voices.length === 0 && <p class="hint">{t('listenNoVoices')}</p>}
      {languages.map(([language, own]) => (
        <div key={language} class="select">
          <label for={`voice-${language}`}>{t('listenVoice', languageName(language))}</label>
          <select id={`voice-${language}`} value={listen.voices[language] ?? ''} onChange={(event) => choose(language, event.currentTarget.value)}>
            <option value="">{t('listenAnyVoice')}</option>
            {own.map((voice) => (
              <option key={voice.uri} value={voice.uri}>
                {voice.name}
              </option>
            ))}
          </select>
        </div>
      ))}
    </>
  );
}

import { locale, type MessageKey, plural, t } from '../i18n';
import { type Choices, DEFAULTS, FONTS, type Font, type Measured, RANGES, type Typography } from '../settings';
import { THEMES, type Theme } from '../state';
import { Check, OneOf, Slider } from './fields';

const THEME: Readonly<Record<Theme, MessageKey>> = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
};
const FONT: Readonly<Record<Font, MessageKey>> = { serif: 'fontSerif', sans: 'fontSans', dyslexia: 'fontDyslexia', mono: 'fontMono' };

const number = (value: number, options: Intl.NumberFormatOptions = {}): string => new Intl.NumberFormat(locale(), options).format(value);

const MEASURES: Readonly<Record<Measured, { readonly label: MessageKey; readonly words: (value: number) => string }>> = {
  size: { label: 'typeSize', words: (value) => number(value / 100, { style: 'percent' }) },
  measure: { label: 'typeMeasure', words: (value) => plural('typeCharacters', value) },
  leading: { label: 'typeLeading', words: (value) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) },
  tracking: { label: 'typeTracking', words: (value) => number(value / 100, { style: 'percent' }) },
};

/** Colours and type: every change shows at once in the view around it. */
export function LookFields({ settings, change }: Pick<Choices, 'settings' | 'change'>) {
  const { theme, typography } = settings;
  const set = (changed: Partial<Typography>) => change({ typography: { ...typography, ...changed } });
  const usual = theme === DEFAULTS.theme && JSON.stringify(typography) === JSON.stringify(DEFAULTS.typography);
  return (
    <div class="look">
      <OneOf
        kind="themes"
        legend={t('themeLegend')}
        values={THEMES}
        chosen={theme}
        nameOf={(value) => t(THEME[value])}
        onChange={(chosen) => change({ theme: chosen })}
        sample={(value) => (
          <span class="desk swatch" data-theme={value}>
            Aa
          </span>
        )}
      />
      <OneOf
        kind="fonts"
        legend={t('fontLegend')}
        values={FONTS}
        chosen={typography.font}
        nameOf={(value) => t(FONT[value])}
        onChange={(font) => set({ font })}
        sample={(value) => <span class={`face face-${value}`}>Ag</span>}
      />
      {(['size', 'measure', 'leading', 'tracking'] as const).map((name) => (
        <Slider
          key={name}
          label={t(MEASURES[name].label)}
          value={typography[name]}
          range={RANGES[name]}
          words={MEASURES[name].words(typography[name])}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      <Check label={t('typeJustify')} checked={typography.justify} onChange={(justify) => set({ justify })} />
      <Check label={t('typeHyphenate')} checked={typography.hyphenate} onChange={(hyphenate) => set({ hyphenate })} />
      <button type="button" class="quiet" disabled={usual} onClick={() => change({ theme: DEFAULTS.theme, typography: DEFAULTS.typography })}>
        {t('typeUsual')}
      </button>
    </div>
  );
}

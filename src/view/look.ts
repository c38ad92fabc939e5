import { DEFAULTS, type Settings } from './settings';

/** Attributes of a view's root that give it the chosen colours and type; styles/tokens.css says what each comes to. */
export function lookOf({ theme, typography }: Pick<Settings, 'theme' | 'typography'> = DEFAULTS) {
  const { font, size, measure, leading, tracking, justify, hyphenate } = typography;
  return {
    'data-theme': theme,
    'data-font': font,
    ...(justify && { 'data-justify': '' }),
    ...(!hyphenate && { 'data-unhyphenated': '' }),
    style: { '--scale': size / 100, '--characters': measure, '--leading': leading, '--tracking': `${tracking / 100}em` },
  };
}

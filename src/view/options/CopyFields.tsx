import { FORMATS } from '../../render/formats';
import { Check } from '../choose/fields';
import { COPY_GROUPS, nameIn } from '../copy-formats';
import { type MessageKey, t } from '../i18n';
import type { Choices, CopyOptions } from '../settings';

const OPTIONS: readonly (readonly [keyof CopyOptions, MessageKey])[] = [
  ['captions', 'copyCaptions'],
  ['dateline', 'copyDateline'],
  ['links', 'copyLinks'],
  ['frontMatter', 'copyFrontMatter'],
];

/** What a copy is made of. */
export function CopyFields({ settings, change }: Pick<Choices, 'settings' | 'change'>) {
  const choose = (value: string) => {
    const copyFormat = FORMATS.find((format) => format === value);
    if (copyFormat) change({ copyFormat });
  };
  return (
    <>
      <div class="select">
        <label for="copy-format">{t('copyFormatLegend')}</label>
        <select id="copy-format" value={settings.copyFormat} onChange={(event) => choose(event.currentTarget.value)}>
          {COPY_GROUPS.map(({ title, formats }) => (
            <optgroup key={title} label={t(title)}>
              {formats.map((format) => (
                <option key={format} value={format}>
                  {nameIn(format)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {OPTIONS.map(([name, label]) => (
        <Check key={name} label={t(label)} checked={settings.copy[name]} onChange={(on) => change({ copy: { ...settings.copy, [name]: on } })} />
      ))}
    </>
  );
}

import { Check, OneOf } from '../choose/fields';
import { type MessageKey, t } from '../i18n';
import type { Choices, CopyOptions } from '../settings';
import { COPY_FORMATS, type CopyFormat } from '../state';

const FORMAT: Readonly<Record<CopyFormat, MessageKey>> = { text: 'formatText', markdown: 'formatMarkdown', html: 'formatHtml', citation: 'formatCitation' };
const OPTIONS: readonly (readonly [keyof CopyOptions, MessageKey])[] = [
  ['captions', 'copyCaptions'],
  ['dateline', 'copyDateline'],
  ['links', 'copyLinks'],
  ['frontMatter', 'copyFrontMatter'],
];

/** What a copy is made of. */
export function CopyFields({ settings, change }: Pick<Choices, 'settings' | 'change'>) {
  return (
    <>
      <OneOf
        legend={t('copyFormatLegend')}
        values={COPY_FORMATS}
        chosen={settings.copyFormat}
        nameOf={(value) => t(FORMAT[value])}
        onChange={(copyFormat) => change({ copyFormat })}
      />
      {OPTIONS.map(([name, label]) => (
        <Check key={name} label={t(label)} checked={settings.copy[name]} onChange={(on) => change({ copy: { ...settings.copy, [name]: on } })} />
      ))}
    </>
  );
}

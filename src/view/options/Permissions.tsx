import { type MessageKey, t } from '../i18n';

/** Each thing the extension may do, and what for; as README.md lists them. */
const USES: readonly (readonly [MessageKey, MessageKey])[] = [
  ['mayRead', 'mayReadWhy'],
  ['mayLook', 'mayLookWhy'],
  ['mayStore', 'mayStoreWhy'],
  ['mayMenu', 'mayMenuWhy'],
  ['maySite', 'maySiteWhy'],
];

export function Permissions() {
  return (
    <>
      <p>{t('privacyText')}</p>
      <dl class="rows-2">
        {USES.map(([what, why]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>{t(why)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

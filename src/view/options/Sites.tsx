import { useRef } from 'preact/hooks';
import { SiteFields } from '../choose/SiteFields';
import { plural, t } from '../i18n';
import type { Choices } from '../settings';
import { AddSite } from './AddSite';

/** Every site with a choice of its own. */
export function Sites({ choices }: { readonly choices: Choices }) {
  const { settings, change } = choices;
  const heading = useRef<HTMLHeadingElement>(null);
  const sites = Object.keys(settings.sites).sort();
  const forget = (site: string) => {
    change({ sites: Object.fromEntries(Object.entries(settings.sites).filter(([other]) => other !== site)) });
    // The button that had the focus is gone with its site.
    heading.current?.focus();
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {sites.length > 0 ? plural('sitesHeading', sites.length) : t('sitesNone')}
      </h3>
      {sites.length === 0 && <p class="hint">{t('sitesNoneHint')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <div class="site-head">
              <h4>
                <bdi>{site}</bdi>
              </h4>
              <button type="button" class="quiet" aria-label={t('siteForgetWhat', site)} onClick={() => forget(site)}>
                {t('siteForget')}
              </button>
            </div>
            <SiteFields choices={choices} site={site} />
          </li>
        ))}
      </ul>
      <AddSite choices={choices} />
    </>
  );
}

import browser from 'webextension-polyfill';

/** Match patterns of a site, as the manifest's optional ones are written: a scheme each, `www.` beside it where it can have one. */
function originsOf(site: string): readonly string[] {
  const hosts = /\.\p{L}[\p{L}\d-]*$/u.test(site) ? [site, `www.${site}`] : [site];
  return hosts.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]);
}

/** Whether the extension may enter a site without a click on its button. */
export const isLetIn = (site: string): Promise<boolean> => browser.permissions.contains({ origins: [...originsOf(site)] });

/** Has the browser ask the user; only right after a click, as browsers demand. Resolves to false where it may not be asked. */
export const letIn = (site: string): Promise<boolean> => browser.permissions.request({ origins: [...originsOf(site)] }).catch(() => false);

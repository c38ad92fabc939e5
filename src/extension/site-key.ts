/** Key under which a site's choice is stored. In a file of its own for the script that runs on every page. */
export const siteKey = (site: string): string => `site:${site}`;

/** The site of such a key; null where it is the key of something else. */
export const siteOfKey = (key: string): string | null => (key.startsWith('site:') ? key.slice('site:'.length) : null);

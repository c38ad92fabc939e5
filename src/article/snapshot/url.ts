import { urlOf } from '../addresses';

/** The only gate for addresses: http, https and mailto on the parsed address; everything else is no address. */

/** Plain absolute addresses need no parser: scheme, host, and nothing that a parser would change or refuse. */
const PLAIN = /^https?:\/\/[a-z0-9][a-z0-9.-]*[a-z0-9](?:\/[\w\-./~%?=&+,;:@!#]*)?$/;
/** A path from the site's root that a parser would only put behind the site's origin. */
const PLAIN_PATH = /^\/[\w\-./~%?=&+,;:@!#]*$/;
/** What a parser would not leave as it is: another host, dot segments. */
const CHANGED = /^\/\/|\/(?:\.|%2e)/i;
const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** The origin of the base asked for last: all links of a page have the same. */
let last: { readonly base: string; readonly origin: string | null } | null = null;

/** What stands before a path on the base's site; null where the base is no plain http address. */
function originOf(base: string): string | null {
  if (last?.base === base) return last.origin;
  const url = urlOf(base);
  const plain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  last = { base, origin: plain ? url.origin : null };
  return last.origin;
}

/** The absolute address of a link, or null when it is not http, https or mailto, or cannot be resolved. */
export function linkAddress(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  if (PLAIN.test(trimmed)) return trimmed;
  const origin = base !== null && PLAIN_PATH.test(trimmed) && !CHANGED.test(trimmed) ? originOf(base) : null;
  if (origin !== null) return origin + trimmed;
  const url = urlOf(trimmed, base || null);
  return url && ALLOWED.has(url.protocol) ? url.href : null;
}

/** As {@link linkAddress} for images: http and https only. */
export function imageAddress(address: string, base: string | null): string | null {
  const url = linkAddress(address, base);
  return url?.startsWith('http') ? url : null;
}

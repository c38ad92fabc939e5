/** The only gate for addresses: http, https and mailto on the parsed address; everything else is no address. */

/** Plain absolute addresses need no parser: scheme, host, and nothing that a parser would change or refuse. */
const PLAIN = /^https?:\/\/[a-z0-9][a-z0-9.-]*[a-z0-9](?:\/[\w\-./~%?=&+,;:@!#]*)?$/;
const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

function resolve(address: string, base: string | null): URL | null {
  try {
    return base ? new URL(address, base) : new URL(address);
  } catch {
    return null;
  }
}

/** The absolute address of a link, or null when it is not http, https or mailto, or cannot be resolved. */
export function linkAddress(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  if (PLAIN.test(trimmed)) return trimmed;
  const url = resolve(trimmed, base);
  return url && ALLOWED.has(url.protocol) ? url.href : null;
}

/** As {@link linkAddress} for images: http and https only. */
export function imageAddress(address: string, base: string | null): string | null {
  const url = linkAddress(address, base);
  return url?.startsWith('http') ? url : null;
}

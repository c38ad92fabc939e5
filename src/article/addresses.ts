/** An address, parsed, relative ones from `base` on; null where it is none. */
export function urlOf(address: string, base?: string | null): URL | null {
  try {
    return new URL(address, base ?? undefined);
  } catch {
    return null;
  }
}

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Served {
  readonly type?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before the first byte. */
  readonly delay?: number;
}
export interface Site {
  readonly url: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** A site of our own: `/pages/<slug>` is that fixture, every other path what the test gives for it. */
export async function openSite(extra: Readonly<Record<string, Served>> = {}): Promise<Site> {
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const page = await find(pathname, extra);
    if (page?.delay) await new Promise((resolve) => setTimeout(resolve, page.delay));
    // Without the charset "(AP) —" arrives garbled and no agency is seen.
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://localhost:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function find(path: string, extra: Readonly<Record<string, Served>>): Promise<Served | null> {
  const slug = /^\/pages\/([a-z0-9-]+)$/.exec(path)?.[1];
  if (slug) return { body: await readFile(join('tests/pages', slug, 'page.html'), 'utf8') };
  return extra[path] ?? null;
}

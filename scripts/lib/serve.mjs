import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

/** Serves the given files, `{ '/address': path }`, on a free port of this machine. Without the charset `—` would arrive garbled. */
export async function serve(files) {
  const server = createServer(async (request, response) => {
    const path = files[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (!path) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await readFile(path));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

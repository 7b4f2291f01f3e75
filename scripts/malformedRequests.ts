/** A path that can't be read ends Vite's servers, even before their first middleware: it is answered in front of them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpServer } from 'vite';

/** A path begins with one slash (with two it names a host), is text, and holds no character that no file name may hold. */
function isMalformed(url: string): boolean {
  try {
    return !/^\/(?!\/)/.test(url) || decodeURIComponent(url.split('?')[0] ?? '').includes('\0');
  } catch {
    return true;
  }
}

/** From now on the server answers 400, with these headers, to what can't be read; all else goes on as before. */
export function refuseMalformed(server: HttpServer, headers: Record<string, string>): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isMalformed(request.url ?? '')) {
      response.writeHead(400, { ...headers, 'content-type': 'text/plain' }).end('Bad request');
    } else {
      for (const listener of listeners) listener.call(server, request, response);
    }
  });
}

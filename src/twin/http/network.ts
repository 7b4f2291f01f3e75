/** The twin as MSW handlers: one per operation, and one that says so for paths that no operation has. */
import { type HttpHandler, http } from 'msw';
import type { Twin } from '#twin/http/routes.ts';

const verbs = { GET: http.get, POST: http.post, PUT: http.put, DELETE: http.delete } as const;

export function mswHandlers({ routes, missing, base }: Twin): HttpHandler[] {
  return [
    ...routes.map(({ method, path, answer }) =>
      verbs[method](base + path, ({ request, params }) => answer(request, params)),
    ),
    http.all(`${base}/api/*`, ({ request }) => missing(request)),
    http.all(`${base}/twin/*`, ({ request }) => missing(request)),
  ];
}

/** The twin as MSW handlers: whatever stands below its paths is its own to answer. */
import { type HttpHandler, http } from 'msw';
import { dispatch, type Twin } from '#twin/http/routes.ts';

export const mswHandlers = (twin: Twin): HttpHandler[] =>
  ['/api/*', '/twin/*'].map((path) => http.all(twin.base + path, ({ request }) => dispatch(twin, request)));

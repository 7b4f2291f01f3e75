/** What answers carry beside their bodies. */

export const header = (name: string) => ({ $ref: `#/components/headers/${name}` });

/** What a read tells so that it need not be sent again. */
export const lookHeaders = {
  ETag: header('ETag'),
  'Next-Look-At': header('NextLookAt'),
  'Next-Look-Spread': header('NextLookSpread'),
};

export const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The ETag of the answer that the caller still has.',
  schema: { type: 'string' },
};

export const unchanged = {
  description: 'What the caller knows still holds. No body; the other headers as with the whole answer.',
  headers: { 'Service-Time': header('ServiceTime'), ...lookHeaders },
};

export const headerComponents = {
  ServiceTime: {
    description:
      "The service's time at which the answer was made, with milliseconds. Every countdown of the portal obeys it.",
    required: true,
    schema: { type: 'string', format: 'date-time' },
    example: '2026-11-23T08:57:00.000Z',
  },
  Session: {
    description:
      'The session is a random token in a cookie that no script can read; it is another one after the sign-in, and taken back at the sign-out.',
    schema: { type: 'string' },
    example: '__Host-sid=4f6c0d5be2a19387; HttpOnly; SameSite=Lax; Path=/; Secure',
  },
  ETag: {
    description:
      'Strong, and of this answer to this person alone. The portal keeps it in memory as long as the answer, and never on the device.',
    schema: { type: 'string' },
    example: '"5f3a9c01d2e4b687"',
  },
  NextLookAt: {
    description:
      'When an open page should ask again, by your time; obeyed between 5 seconds and 30 minutes. Without it the portal keeps its own beat.',
    schema: { type: 'string', format: 'date-time' },
    example: '2026-11-23T09:12:00.000Z',
  },
  NextLookSpread: {
    description:
      'Seconds over which looks at that time are spread at random, so that what many share brings no herd. Without it a tenth of the wait.',
    schema: { type: 'integer', minimum: 0 },
    example: 300,
  },
  RetryAfter: { description: 'Seconds.', schema: { type: 'integer', minimum: 1 } },
};

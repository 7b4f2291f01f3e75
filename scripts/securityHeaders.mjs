/** The security headers, once for every server that we start or describe. The demo has two exceptions: MSW's worker URL, and its own frame. */

const everywhere = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
};

const perBuild = {
  live: { 'worker-src': "'none'", 'trusted-types': "'none'" },
  // The default policy (src/twin/browser.ts) lets the worker's URL through and nothing else: innerHTML still throws. The
  // console's own page shows the portal on a phone, in a frame of its own origin.
  demo: {
    'worker-src': "'self'",
    'trusted-types': 'default',
    'frame-src': "'self'",
    'frame-ancestors': "'self'",
  },
};

export const headersWithoutPolicy = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** @param {'live' | 'demo'} build */
export function securityHeaders(build) {
  const policy = Object.entries({ ...everywhere, ...perBuild[build] }).map(([name, value]) => `${name} ${value}`);
  return {
    'Content-Security-Policy': policy.join('; '),
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    ...headersWithoutPolicy,
  };
}

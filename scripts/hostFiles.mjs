/** What a host has to send, as the files that hosts read: `_headers` for static ones, and a configuration for nginx. */
import { securityHeaders } from './securityHeaders.mjs';

/** Of a file by its hash: another content has another name. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Netlify, Cloudflare Pages and others read it. @param {'live' | 'demo'} build @param {string} base with a slash at its end */
export function headersFile(build, base = '/') {
  const lines = Object.entries(securityHeaders(build)).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${base}*`,
    ...lines,
    '  Cache-Control: no-cache',
    `${base}assets/*`,
    '  ! Cache-Control',
    `  Cache-Control: ${IMMUTABLE}`,
    '',
  ].join('\n');
}

/** In each server: what one does not set it takes from nginx.conf, where addresses are logged. */
const QUIET = `  access_log /var/log/nginx/clearline.log without_persons;
  # Below "crit" nginx notes whose request it was. A service that could not be reached stands as 502 in the other log.
  error_log /var/log/nginx/clearline-errors.log crit;
  server_tokens off;
`;

/** To be included in each location: nginx drops a server's headers wherever a location adds one of its own. */
export function nginxHeaders() {
  const lines = Object.entries(securityHeaders('live')).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `# Made by npm run hosts from scripts/securityHeaders.mjs.\n${lines.join('\n')}\n`;
}

export function nginxConfig() {
  return `# Made by npm run hosts from scripts/hostFiles.mjs: the live portal and its service on one origin.
# Belongs into /etc/nginx/conf.d, nginx-headers.conf beside nginx.conf into /etc/nginx (nginx looks for what is included there),
# dist/ into /srv/clearline, and your certificate where ssl_* say. For nginx 1.18 and later; from 1.25 on it may advise "http2 on".
upstream clearline_service {
  server 127.0.0.1:4400;
  keepalive 16;
}

# Without addresses and without query: the paths of the portal hold no personal data, and the log should not either.
log_format without_persons '$time_iso8601 $request_method $uri $status $request_time';

# A path that names a file is that file or nothing; every other path is a page of the portal.
map $uri $page {
  default /index.html;
  "~\\.[A-Za-z0-9]+/?$" $uri;
}

server {
  listen 80;
  server_name portal.example.cn;
${QUIET}  # Not $host: that is whatever the caller says.
  return 301 https://$server_name$request_uri;
}

server {
  listen 443 ssl http2;
  server_name portal.example.cn;
  ssl_certificate /etc/ssl/portal.pem;
  ssl_certificate_key /etc/ssl/portal.key;
${QUIET}  ssl_protocols TLSv1.2 TLSv1.3;
  # For what is answered before a path is looked at, as 400 and 421.
  include nginx-headers.conf;
  absolute_redirect off;

  # The service compares Origin with Host: a name that is not ours must not reach it.
  if ($host != $server_name) {
    return 421;
  }

  root /srv/clearline;
  index index.html;
  charset utf-8;
  # The build has made these beforehand. Brotli, smaller by a seventh, takes a module of its own (libnginx-mod-http-brotli-static):
  # with it, add "brotli_static on;".
  gzip_static on;
  # What the service answers.
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
  gzip_vary on;

  # Files by hash: for ever. A lost one is lost, and is never answered by the page.
  location /assets/ {
    include nginx-headers.conf;
    # Not "always": that a file is missing must not be remembered for a year.
    add_header Cache-Control "${IMMUTABLE}";
    try_files $uri =404;
  }

  # The service compares the Origin of a write with Host, so Host is passed on as it came.
  location /api/ {
    include nginx-headers.conf;
    proxy_pass http://clearline_service;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_set_header X-Forwarded-For $remote_addr;
    # Well above the service's own limit, so that it is the service which says that a body is too long.
    client_max_body_size 1m;
    proxy_read_timeout 30s;
    proxy_intercept_errors off;
  }

  # nginx does not know the type.
  location = /manifest.webmanifest {
    include nginx-headers.conf;
    add_header Cache-Control "no-cache" always;
    types {}
    default_type application/manifest+json;
  }

  location / {
    include nginx-headers.conf;
    add_header Cache-Control "no-cache" always;
    try_files $uri $page =404;
  }
}
`;
}

export const hostFiles = [
  ['public/_headers', () => headersFile('live')],
  ['deploy/nginx-headers.conf', nginxHeaders],
  ['deploy/nginx.conf', nginxConfig],
];

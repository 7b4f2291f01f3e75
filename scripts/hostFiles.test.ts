/** The files for hosts say what the servers that we start say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_BODY } from '#twin/http/readInput.ts';
import { headersFile, hostFiles, nginxConfig, nginxHeaders } from './hostFiles.mjs';
import { siteFrom } from './linkPreview.ts';
import { securityHeaders } from './securityHeaders.mjs';
import { basePathFrom } from './staticHost.ts';

const policyOf = (build: 'live' | 'demo') => securityHeaders(build)['Content-Security-Policy'] ?? '';

describe('where the portal will stand', () => {
  it.each(['', '/', '/clearline/', '/a/b-c/d.e/', '/...x/', '/apis/'])('%j is a path', (path) => {
    expect(basePathFrom(path)).toBe(path || '/');
  });

  it.each([
    'x',
    '/x',
    'x/',
    '//',
    '/x//',
    '/../',
    '/x/../',
    '/./',
    '/x/./y/',
    '/é/',
    '/a b/',
    '/%2e%2e/',
    '/api/',
    '/twin/x/',
  ])('%j is none, and what one is is said', (path) => {
    expect(() => basePathFrom(path)).toThrow(`BASE_PATH=${path} must be a path between slashes, for example`);
  });

  it.each(['https://portal.example.cn', 'http://localhost:4300/', 'https://例子.cn/portal/'])(
    '%s is a site',
    (site) => {
      expect(siteFrom(site)).toEqual(new URL(site));
    },
  );

  it.each([
    'portal.example.cn',
    'localhost:8080',
    '//portal.example.cn',
    'https://',
    'file:///srv',
    'https://somebody:secret@portal.example.cn',
    ' ',
  ])('%j is no site, and what one is is said', (site) => {
    expect(() => siteFrom(site)).toThrow(`SITE_URL=${site} must be a web address, for example https://`);
  });
});

describe('files for hosts', () => {
  it.each(hostFiles as [string, () => string][])('%s is up to date (npm run hosts)', (path, text) => {
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(text());
  });

  it('carry every security header, the live build without any worker or policy', () => {
    for (const [name, value] of Object.entries(securityHeaders('live'))) {
      expect(headersFile('live')).toContain(`  ${name}: ${value}\n`);
      expect(nginxHeaders()).toContain(`add_header ${name} "${value}" always;`);
    }
    expect(policyOf('live')).toContain("worker-src 'none'; trusted-types 'none'");
    expect(headersFile('demo', '/clearline/')).toContain('/clearline/assets/*\n');
  });

  it('keep the headers in each nginx location: one that adds a header of its own drops the others', () => {
    const locations = nginxConfig().match(/location [^{]*\{[^}]*\}/g) ?? [];
    expect(locations).toHaveLength(4);
    for (const location of locations) expect(location).toContain('include nginx-headers.conf;');
    const opened = nginxConfig().split('{').length;
    expect(nginxConfig().split('}').length).toBe(opened);
  });

  it('let the service say itself that a body is too long, and no lost file be remembered', () => {
    const limit = Number(/client_max_body_size (\d+)m;/.exec(nginxConfig())?.[1]);
    expect(limit * 1024 * 1024).toBeGreaterThan(LONGEST_BODY * 2);
    expect(nginxConfig()).toContain('immutable";\n');
  });

  it('let nginx redirect to the name of the site alone, and answer no other name', () => {
    expect(nginxConfig()).toContain('return 301 https://$server_name$request_uri;');
    expect(nginxConfig()).not.toMatch(/(?:return|rewrite)[^;]*\$(?:host|http_host)\b/);
    expect(nginxConfig()).toContain('if ($host != $server_name) {\n    return 421;\n  }');
  });

  it('let nginx log nobody and name no version on either port, and say its headers also before a location is found', () => {
    const [above = '', ...servers] = nginxConfig().split(/^server \{/m);
    expect(servers).toHaveLength(2);
    for (const server of servers) {
      expect(server).toContain('\n  access_log /var/log/nginx/clearline.log without_persons;\n');
      expect(server).toMatch(/\n {2}error_log \S+ crit;\n {2}server_tokens off;\n/);
    }
    expect(above).toMatch(
      /log_format without_persons '(?:\$(?:time_iso8601|request_method|uri|status|request_time) ?)+';/,
    );
    const [beforeLocations = ''] = (servers[1] ?? '').split(/^ {2}location/m);
    expect(beforeLocations).toContain('\n  include nginx-headers.conf;\n');
    expect(beforeLocations).toContain('\n  absolute_redirect off;\n');
  });

  it('let nginx answer a file that is not there with 404, and any other path with the page', () => {
    expect(nginxConfig()).toContain('map $uri $page {\n  default /index.html;\n  "~\\.[A-Za-z0-9]+/?$" $uri;\n}');
    expect(nginxConfig()).toContain('try_files $uri $page =404;');
    expect(nginxConfig()).not.toContain('try_files $uri /index.html');
  });

  it('name no source but the portal itself', () => {
    for (const build of ['live', 'demo'] as const) {
      const sources = policyOf(build).match(/https?:|\*|'unsafe-[a-z-]+'/g);
      expect(sources).toBeNull();
    }
  });
});

/**
 * `npm run identity`: draws everything by which the portal is recognised outside of its own pages, from src/ui/mark.svg alone:
 * icons of all kinds, the picture of a shared link, and the manifest that names them. The results are kept in public/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './ensureBrowser.mjs';
import { root, say } from './terminal.mjs';

const GROUND = '#17505A';
const PAPER = '#F3F6F5';
const INK = '#14211F';
const name = '净号 Clearline';

const shape = readFileSync(join(root, 'src/ui/mark.svg'), 'utf8').match(/<path[^>]*\/>/)[0];
const inPublic = (file) => join(root, 'public', file);

/** The mark on its ground. `part`: how much of the square it takes; systems cut a maskable icon down to its middle 80 %. */
const icon = (part, corner = 0) => {
  const side = 24 / part;
  const at = (side - 24) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><title>${name}</title><rect width="${side}" height="${side}" rx="${corner * side}" fill="${GROUND}"/><g fill="#FFF" transform="translate(${at} ${at})">${shape}</g></svg>\n`;
};

/** Small, so that the mark is as large as it can be at 16 px. */
const favicon = icon(0.8, 0.15);
const square = icon(0.64);
const maskable = icon(0.58);

const pictures = [
  { file: 'icon-48.png', svg: favicon, size: 48 },
  { file: 'touch-icon.png', svg: square, size: 180 },
  { file: 'icon-192.png', svg: square, size: 192 },
  { file: 'icon-512.png', svg: square, size: 512 },
  { file: 'icon-maskable-192.png', svg: maskable, size: 192 },
  { file: 'icon-maskable-512.png', svg: maskable, size: 512 },
];

/** What a chat shows of a shared link: the name, and the line that it stands for. */
const linkPreview = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
  <rect width="1200" height="630" fill="${PAPER}"/>
  <g fill="${GROUND}" transform="translate(96 100) scale(7)">${shape}</g>
  <g fill="${INK}" font-family="Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif" font-weight="700">
    <text x="304" y="182" font-size="104">净号</text><text x="306" y="256" font-size="54">Clearline</text>
    <text x="104" y="378" font-size="44" font-weight="400">查一查手机号绑定了哪些账号，逐一申请解绑</text>
  </g>
  <g stroke="#71807B" stroke-width="4" fill="none"><path d="M0 530H1062M1110 530H1200"/><path d="M240 500v26M480 500v26" stroke-dasharray="4 8"/></g>
  <g fill="${INK}"><circle cx="240" cy="486" r="12"/><circle cx="480" cy="486" r="12"/></g>
  <g stroke="${INK}" stroke-width="4" fill="none" stroke-linecap="round" stroke-linejoin="round"><circle cx="1086" cy="530" r="24"/><path d="M1075 531l8 8 15-16"/></g>
</svg>`;

const manifest = {
  name,
  short_name: '净号',
  description: '查看手机号绑定了哪些互联网账号，并逐一申请解绑。',
  lang: 'zh-CN',
  start_url: './',
  scope: './',
  display: 'browser',
  background_color: PAPER,
  theme_color: PAPER,
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ...pictures
      .filter(({ size }) => size === 192 || size === 512)
      .map(({ file, size }) => ({
        src: file,
        sizes: `${size}x${size}`,
        type: 'image/png',
        ...(file.includes('maskable') && { purpose: 'maskable' }),
      })),
  ],
};

writeFileSync(inPublic('icon.svg'), favicon);
writeFileSync(inPublic('manifest.webmanifest'), `${JSON.stringify(manifest, null, 2)}\n`);

const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
for (const { file, svg, size, height = size } of [
  ...pictures,
  { file: 'link-preview.png', svg: linkPreview, size: 1200, height: 630 },
]) {
  await page.setViewportSize({ width: size, height });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  writeFileSync(inPublic(file), await page.screenshot({ omitBackground: true }));
}
await browser.close();
say(
  `Drawn from src/ui/mark.svg: icon.svg, manifest.webmanifest, ${pictures.length} icons and link-preview.png in public/.`,
);

/** Each power of the house has one place: who fetches, who reads a clock, who may put markup into the page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bare, code } from '#testing/sourceFiles.ts';

/** Files whose code (comments aside) matches, but for those that may. */
const where = (pattern: RegExp, but: readonly string[] = [], among = code) =>
  among.filter((path) => !but.includes(path) && pattern.test(bare(path)));

describe('one place for each power', () => {
  it('only screens (and the shell) read queries', () => {
    const pattern = /\buse(?:Suspense)?(?:Infinite)?Quer(?:y|ies)\(/;
    const readers = where(pattern).filter((path) => !path.endsWith('Screen.tsx') && !/^(shell|demo)\//.test(path));
    expect(readers).toEqual([]);
  });

  it('whoever waits for a query says how to read it: a try that is under way is made again in their name', () => {
    expect(where(/\buse(?:Suspense)?Query\b[^;]*\{\s*queryKey:(?![^;]*queryFn)/)).toEqual([]);
  });

  it('only the client fetches', () => {
    expect(
      where(/(?<![.\w])fetch\(|XMLHttpRequest|sendBeacon|new EventSource|new WebSocket/, ['api/client.ts']),
    ).toEqual([]);
    // And the first script, in one place, for the client: bootParts.test.ts holds it to asking as the client does.
    const first = readFileSync('public/boot.js', 'utf8');
    expect(first.match(/\bfetch\(|XMLHttpRequest|sendBeacon/g)).toHaveLength(1);
  });

  it('one hook acts, but for the session, and for ticks, of which the last counts', () => {
    const acting = where(/\buseMutation\(/, ['shell/acts/useAct.ts', 'features/settings/SettingsScreen.tsx']);
    expect(acting.filter((path) => !/^shell\/session\/|\/SignedOutScreen\.tsx$/.test(path))).toEqual([]);
  });

  it('one file makes links: the router’s own would come with the first load', () => {
    expect(where(/\b(?:Nav)?Link\b[^;]*from 'react-router'/)).toEqual([]);
  });

  it('one file says how often the service is asked', () => {
    const figure = /\b(?:refetchInterval|staleTime|retryDelay)\b[^,\n]*\b(?:[1-9]|Infinity|POSITIVE_INFINITY)/;
    expect(where(figure, ['api/polling.ts'])).toEqual([]);
  });

  it('only two files read a device clock', () => {
    const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b|(?<!\.|new )\bDate\(\)/;
    expect(where(clock, ['twin/world/clock.ts', 'api/serviceClock.ts'])).toEqual([]);
  });

  it('a rule’s figure is shown with the unit that the service sends, and never bare', () => {
    const shown = code.filter((path) => !path.startsWith('twin/'));
    expect(where(/\.figure\b/, ['shell/parts/findRule.ts'], shown)).toEqual([]);
  });

  it('no day by the device zone', () =>
    expect(where(/\.[gs]et(?:Date|Day|Hours|Month|FullYear)\(|\.to(?:Locale\w*|Date)String\(/)).toEqual([]));

  it('keeps codes in its state, never words: a change of language would leave them behind', () => {
    const keeping = /\bset[A-Z]\w*\((?:(?!=>)[^;\n])*?(?:\bm\.\w+\(|\b\w+(?:Words|Fault)\()/;
    expect(where(keeping)).toEqual([]);
    expect(
      where(/\b(?:fault|errors?|found|said|problem), set\w+\] = useState(?:<(?:string|Errors)|<[^>]*\bwords\b|\(')/),
    ).toEqual([]);
  });

  it('one place prints, one copies and one saves: each knows what to say where a browser can not', () => {
    const acts = /\bwindow\.print\b|\.writeText\(|execCommand\(|createObjectURL\(/;
    expect(where(acts, ['shell/acts/PrintButton.tsx', 'ui/copyToClipboard.ts', 'ui/saveFile.ts'])).toEqual([]);
    expect(where(/\buserAgent\b/)).toEqual([]);
  });

  it('only chance with a seed, but for the moment of the next look, which no two pages should share', () =>
    expect(where(/Math\.random/, ['api/polling.ts'])).toEqual([]));

  it('only env.ts reads the environment, but for the literal that keeps the twin out of the live build', () => {
    expect(where(/import\.meta\.env/, ['env.ts', 'main.tsx'])).toEqual([]);
    expect(where(/process\.env/)).toEqual([]);
    const literal = "import.meta.env.MODE === 'demo'";
    const main = bare('main.tsx');
    expect(main.split('import.meta.env').length).toBe(main.split(`if (${literal}) {`).length);
    expect(main).toContain(literal);
  });

  it('puts no text into the page as markup', () => {
    const sinks =
      /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    expect(where(sinks)).toEqual([]);
  });

  it('has no style attribute as text: a strict policy drops it', () => {
    expect(where(/\bstyle=["']|setAttribute\(\s*['"]style['"]/)).toEqual([]);
    expect(readFileSync('index.html', 'utf8')).not.toMatch(/\sstyle=|<style|<script(?![^>]*\ssrc=)|\son\w+=/);
  });

  it('looks for elements, and in texts, in words that Firefox 78 and Safari 14 read: the check of builds sees no strings', () => {
    // The description of the contract is written by Node alone.
    expect(where(/:not\([^()]*,|:has\(|\(\?<[=!]/, ['contract/openapi/openApi.ts'])).toEqual([]);
  });

  it('knows languages by their list, and asks none whether it is English', () => {
    const asked = /[!=]==\s*['"](?:en|zh-CN)['"]|['"]zh-CN['"](?: as const)?[,|\s]+['"]en['"]/;
    expect(where(asked, ['domain/languages.ts'])).toEqual([]);
  });

  it('has no switch for the demo inside a feature', () => {
    expect(where(/\bisDemo\b|\bisLive\b/)).toEqual([]);
  });
});

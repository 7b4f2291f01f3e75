/**
 * Chromium 136 and later compile a file that begins with this comment whole, while it is still coming and off the page's own
 * thread. To every other browser it is a comment. Only what runs before any first screen is marked: what is compiled in vain
 * costs memory (https://v8.dev/blog/explicit-compile-hints).
 */
import type { Plugin } from 'vite';

const HINT = '//# allFunctionsCalledOnLoad';
const firstLoad = ['react', 'router', 'portal'];

export function compileHints(): Plugin {
  return {
    name: 'clearline:compile-hints',
    apply: 'build',
    generateBundle: {
      // It has to be the first line, and Vite's own come first before that.
      order: 'post',
      handler(_, bundle) {
        for (const name of firstLoad) {
          const file = Object.values(bundle).find((each) => each.type === 'chunk' && each.name === name);
          if (file?.type !== 'chunk') throw new Error(`No file of the build is named ${name}`);
          file.code = `${HINT}\n${file.code}`;
        }
      },
    },
  };
}

/**
 * The router's own links and forms stay in every build though nobody uses them (shell/frame/Link.tsx stands in their place):
 * they are given names, which a bundler may not leave out. Without names they go, and 4 kB of each first load with them.
 */
import type { Plugin } from 'vite';

export function slimRouter(): Plugin {
  return {
    name: 'clearline:slim-router',
    apply: 'build',
    transform: {
      filter: { id: /react-router[\\/]dist[\\/]production[\\/]lib[\\/]dom[\\/]lib\.js$/ },
      handler(code) {
        const slim = code
          .replace(/^(?:Link|NavLink|Form|HistoryRouter)\.displayName = .*$/gm, '')
          .replace(/^(const \w+ = )(?=React\$1\.forwardRef\()/gm, '$1/* @__PURE__ */ ');
        if (slim.length >= code.length) throw new Error('The router no longer names its links where slimRouter looks.');
        return slim;
      },
    },
  };
}

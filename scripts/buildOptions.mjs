/** Build settings that the portal and the floor it is measured against have in common. */

/** The oldest browsers that the portal works in: README and the page on accessibility name them, boot.js tests for them. */
const floor = ['chrome88', 'safari14.1', 'firefox78'];

/** @type {import('vite').BuildOptions} */
export const buildOptions = {
  manifest: true,
  sourcemap: false,
  target: floor,
  // Small files stay files: a strict policy has no room for data: URLs in scripts and styles.
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  reportCompressedSize: false,
  rolldownOptions: {
    // The words are compiled to exports named by strings, which the floor can't read; none is left once they are bundled.
    checks: { pluginTimings: false, toleratedTransform: false },
    output: {
      codeSplitting: {
        groups: [
          { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
          { name: 'router', test: /node_modules[\\/]react-router/, priority: 3 },
          { name: 'query', test: /node_modules[\\/]@tanstack/, tags: ['$initial'], priority: 3 },
          // What the entry needs anyway in one file: many small ones compress worse (-6 kB gzip when measured).
          // Not main.tsx itself: it awaits the lazy screens, and these import this file, so both would wait for ever.
          { name: 'portal', test: /[\\/]src[\\/](?!main\.tsx)|[\\/]valibot[\\/]/, tags: ['$initial'], priority: 2 },
          // What several screens share, in few files: the list of a hundred small ones would itself be first-load bytes.
          { name: 'parts', test: /[\\/]src[\\/](ui|shell)[\\/]/, minShareCount: 2, priority: 1 },
          // Of the parts, what only the screens with accounts and requests need.
          {
            name: 'accounts',
            test: /[\\/]src[\\/]shell[\\/](accounts|requests)[\\/]/,
            minShareCount: 2,
            priority: 2,
          },
          { name: 'words', test: /[\\/]src[\\/]copy[\\/]/, minShareCount: 2, priority: 1 },
          { name: 'facts', test: /[\\/]src[\\/](api|contract|domain)[\\/]/, minShareCount: 2, priority: 1 },
        ],
      },
    },
  },
};

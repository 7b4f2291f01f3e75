/** Starts the twin and its console if this is a demo build, then renders the portal; nothing else. */
import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/first-screen.css';
import '#ui/static-shell.css';
import { mount } from '#app.tsx';

/** No top-level await: chunks that share code with this one would wait for it while it waits for them. */
async function start(root: HTMLElement): Promise<void> {
  if (import.meta.env.MODE === 'demo') {
    const { openDemo } = await import('#demo/openDemo.tsx');
    // Loaders start when the router is created, which mount does once somebody can answer them.
    await openDemo(
      root,
      () => import('#twin/browser.ts'),
      () => mount(root),
    );
  } else await mount(root);
}

const root = document.getElementById('root');
if (root !== null) void start(root);

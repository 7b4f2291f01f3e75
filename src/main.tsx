/** Starts the twin if this is a demo build, then renders the portal; nothing else. */
import { mount } from '#app.tsx';
import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/first-screen.css';
import '#ui/static-shell.css';

if (import.meta.env.MODE === 'demo') {
  const { startTwin } = await import('#twin/browser.ts');
  await startTwin();
}
// Loaders start when the router is created, which mount does once somebody can answer them.
const root = document.getElementById('root');
if (root !== null) await mount(root);
if (import.meta.env.MODE === 'demo') {
  const { mountDemo } = await import('#demo/mountDemo.tsx');
  mountDemo();
}

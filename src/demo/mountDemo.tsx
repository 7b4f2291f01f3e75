/** Puts the demo strip above the portal, in a React root of its own: a crash on either side leaves the other standing. */
import { DemoStrip } from '#demo/DemoStrip.tsx';
import { createRoot } from 'react-dom/client';

export function mountDemo(): void {
  if (document.getElementById('demo') !== null) return;
  const host = document.createElement('div');
  host.id = 'demo';
  document.body.prepend(host);
  createRoot(host).render(<DemoStrip />);
}

// Where the console's strip stands, and how high it was last: before paint, so that nothing moves when it comes. And a gate:
// what the first script asks for at once (public/boot.js) waits until the twin can answer it, and never reaches the network.
((d, w) => {
  const get = (name) => {
    try {
      return JSON.parse(localStorage.getItem(`clearline-demo.${name}`));
    } catch {
      return null;
    }
  };
  const base = new URL('.', d.currentScript.src).pathname;
  const isFramed = () => {
    try {
      return w.parent !== w && w.parent.location.pathname === `${base}demo`;
    } catch {
      // Framed by somebody else, where nothing may be read.
      return false;
    }
  };
  const h = d.documentElement;
  if (isFramed()) h.dataset.console = 'phone';
  else if (get('side') === 'bottom') h.dataset.console = 'bottom';
  const kept = get('height');
  if (kept && kept.width === w.innerWidth && kept.height > 0) h.style.setProperty('--demo-strip', `${kept.height}px`);

  // Whoever comes by a link is signed in by it, as a rule: what their screen needs is asked for at once.
  const link = new URLSearchParams(w.location.search);
  try {
    if (link.has('d') && !link.has('out')) localStorage.setItem('clearline.returning', '1');
  } catch {
    // Forbidden or full.
  }

  let isOpen = false;
  let open;
  const opened = new Promise((done) => {
    open = done;
  });
  const real = w.fetch;
  w.fetch = (input, init) => {
    const { origin, pathname } = new URL(input.url ?? input, w.location.href);
    const waits = !isOpen && origin === w.location.origin && /^\/api\//.test(pathname);
    if (!waits) return real.call(w, input, init);
    const from = w.performance.now();
    // Through the fetch of then: the twin has put its own in this one's place. It has been on its way since it was asked for.
    return opened.then(() => w.fetch(input, { ...init, waitedMs: w.performance.now() - from }));
  };
  w.clearlineGate = () => {
    isOpen = true;
    // Only now is it on its way, and by that its age and the service's time are reckoned.
    for (const url in w.clearlineEarly) w.clearlineEarly[url].at = w.performance.now();
    open();
  };
})(document, window);

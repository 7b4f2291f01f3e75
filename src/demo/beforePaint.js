// Where the console's strip stands, and how high it was last: before paint, so that nothing moves when it comes.
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
})(document, window);

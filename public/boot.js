// Language, text size and colours, before paint; until the portal itself is there, the header's first taps, and word if it won't come.
((d, l) => {
  const get = (k) => {
    try {
      return localStorage.getItem(`clearline.${k}`);
    } catch {
      return null;
    }
  };
  const h = d.documentElement;
  const g = get('locale');
  const t = get('theme');
  // Other languages of China come with Chinese rather than with English.
  const find = (r) => navigator.languages.find((s) => r.test(s));
  const own = find(/^(zh|yue|cmn|en)\b/i) || find(/^(ug|bo|ii|za)\b|-CN\b/i) || 'en';
  h.lang = g === 'en' || g === 'zh-CN' ? g : /^en/i.test(own) ? 'en' : 'zh-CN';
  if (get('text') === 'large') h.dataset.text = 'large';
  if (t === 'light' || t === 'dark') h.dataset.theme = t;
  if (get('contrast') === 'more') h.dataset.contrast = 'more';
  const base = new URL('.', d.currentScript.src).pathname;
  const rest = l.search + l.hash;
  // With a name or password in its address, which only the document tells, no page can call its service.
  if (/^\w+:..[^/?#]*@/.test(d.URL)) l.replace(l.origin + l.pathname + rest);
  if (l.pathname === `${base}index.html`) history.replaceState(null, '', base + rest);
  h.dataset.at = l.pathname === base && get('returning') !== '1' ? 'start' : 'elsewhere';

  const set = (k, v) => {
    try {
      if (v) localStorage.setItem(`clearline.${k}`, v);
      else localStorage.removeItem(`clearline.${k}`);
    } catch {
      // Forbidden or full: the choice lasts as long as the page.
    }
  };
  // Only the static first screen stands below [data-lang]; the portal answers its own taps.
  d.addEventListener('click', (e) => {
    const tap = e.target instanceof Element && e.target.closest('[data-lang] [data-tap]');
    if (!tap) return;
    if (tap.dataset.tap === 'reload') {
      l.reload();
    } else if (tap.dataset.tap === 'locale') {
      h.lang = h.lang === 'en' ? 'zh-CN' : 'en';
      set('locale', h.lang);
    } else {
      const large = h.dataset.text !== 'large';
      if (large) h.dataset.text = 'large';
      else delete h.dataset.text;
      set('text', large ? 'large' : null);
    }
  });

  // Slow is not lost: only a script that the browser has given up, and not before ten seconds are over.
  let isLate = false;
  let hasFailed = false;
  const tell = () => {
    if (!isLate || !hasFailed) return;
    for (const part of d.querySelectorAll('[data-lang] [data-shell]')) part.hidden = part.dataset.shell !== 'failed';
  };
  const fail = ({ target }) => {
    if (target instanceof Element && target.tagName !== 'SCRIPT') return;
    hasFailed = true;
    tell();
  };
  addEventListener('error', fail, true);
  addEventListener('unhandledrejection', fail);
  setTimeout(() => {
    isLate = true;
    tell();
  }, 10000);
})(document, location);

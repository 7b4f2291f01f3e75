// Before paint, and until the portal is there: firstScript.test.ts tells what. A browser of any age has to read it.
(function (w, d, l) {
  function get(k) {
    try {
      return localStorage.getItem('clearline.' + k);
    } catch (_) {
      return null;
    }
  }
  function set(k, v) {
    try {
      if (v) localStorage.setItem('clearline.' + k, v);
      else localStorage.removeItem('clearline.' + k);
    } catch (_) {
      // Forbidden or full.
    }
  }
  var h = d.documentElement;
  function mark(k, v) {
    h.setAttribute('data-' + k, v);
  }
  var g = get('locale');
  var t = get('theme');
  // Other languages of China come with Chinese rather than with English.
  function spoken(r) {
    return (navigator.languages || [navigator.language]).filter(function (s) {
      return r.test(s);
    })[0];
  }
  var own = spoken(/^(zh|yue|cmn|en)\b/i) || spoken(/^(ug|bo|ii|za)\b|-CN\b/i) || 'en';
  h.lang = g === 'en' || g === 'zh-CN' ? g : /^en/i.test(own) ? 'en' : 'zh-CN';
  if (get('text') === 'large') mark('text', 'large');
  if (t === 'light' || t === 'dark') mark('theme', t);
  if (get('contrast') === 'more') mark('contrast', 'more');
  var home = d.currentScript && d.currentScript.src.replace(/^\w+:\/\/[^/]+|[^/]*$/g, '');
  var rest = l.search + l.hash;
  // With a name or password in its address, which only the document tells, no page can call its service.
  if (/^\w+:..[^/?#]*@/.test(d.URL)) l.replace(l.origin + l.pathname + rest);
  if (l.pathname === home + 'index.html') history.replaceState(null, '', home + rest);
  mark('at', l.pathname === home && get('returning') !== '1' ? 'start' : 'elsewhere');

  // Below the floor: without its root the portal does not start.
  if (!(w.CSS && CSS.supports && CSS.supports('selector(:is(a))') && w.Intl && Intl.ListFormat)) {
    d.addEventListener('readystatechange', function () {
      var root = d.getElementById('root');
      if (d.readyState === 'loading' || !root) return;
      root.parentNode.removeChild(root);
      d.getElementById('too-old').removeAttribute('hidden');
    });
    return;
  }

  // Only the static first screen stands below [data-lang].
  d.addEventListener('click', function (e) {
    var large;
    var tap = e.target instanceof Element && e.target.closest('[data-lang] [data-tap]');
    if (!tap) return;
    if (tap.dataset.tap === 'reload') {
      l.reload();
    } else if (tap.dataset.tap === 'locale') {
      h.lang = h.lang === 'en' ? 'zh-CN' : 'en';
      set('locale', h.lang);
    } else {
      large = h.dataset.text !== 'large';
      if (large) mark('text', 'large');
      else h.removeAttribute('data-text');
      set('text', large ? 'large' : null);
    }
  });

  // Slow is not lost.
  var isLate = false;
  var hasFailed = false;
  function tell() {
    if (!isLate || !hasFailed) return;
    d.querySelectorAll('[data-lang] [data-shell]').forEach(function (part) {
      part.hidden = part.dataset.shell !== 'failed';
    });
  }
  function fail(e) {
    if (e.target instanceof Element && e.target.tagName !== 'SCRIPT') return;
    hasFailed = true;
    tell();
  }
  w.addEventListener('error', fail, true);
  w.addEventListener('unhandledrejection', fail);
  setTimeout(function () {
    isLate = true;
    tell();
  }, 10000);
})(window, document, location);

// Before paint, and until the portal is there: boot.test.ts tells what. A browser of any age has to read it.
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
  var known = { locale: /^(en|zh-CN)$/, text: /^large$/, theme: /^(light|dark)$/, contrast: /^more$/ };
  function show(k, v) {
    if (!known[k].test(v)) v = '';
    if (k !== 'locale') h[v ? 'setAttribute' : 'removeAttribute']('data-' + k, v);
    else if (v) h.lang = v;
  }
  // Other languages of China come with Chinese rather than with English.
  function spoken(r) {
    return (navigator.languages || [navigator.language]).filter(function (s) {
      return r.test(s);
    })[0];
  }
  var own = spoken(/^(zh|yue|cmn|en)\b/i) || spoken(/^(ug|bo|ii|za)\b|-CN\b/i) || 'en';
  h.lang = /^en/i.test(own) ? 'en' : 'zh-CN';
  for (var k in known) show(k, get(k));
  var home = d.currentScript && d.currentScript.src.replace(/^\w+:\/\/[^/]+|[^/]*$/g, '');
  var rest = l.search + l.hash;
  // With a name or password in its address, which only the document tells, no page can call its service.
  var isNamed = /^\w+:..[^/?#]*@/.test(d.URL);
  if (isNamed) l.replace(l.origin + l.pathname + rest);
  // Chats and mails break lines within an address or double a slash; the router would find no page there, and not say so.
  var path = l.pathname.replace(/%0[ad]|%e2%80%a[89]/gi, '').replace(/\/{2,}/g, '/');
  if (path === home + 'index.html') path = home;
  if (path !== l.pathname) history.replaceState(null, '', path + rest);
  h.setAttribute('data-at', l.pathname === home && get('returning') !== '1' ? 'start' : 'elsewhere');

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

  // What the address needs, all at once and not one after the other: its parts, which the build has listed in the page, and
  // what its screen reads. src/api/earlyAnswers.ts takes the answers once the portal is there; nothing is shown of them before.
  var early = {};
  w.clearlineEarly = early;
  function ask(url) {
    var ending = new AbortController();
    var asked = {
      at: performance.now(),
      stop: function () {
        ending.abort();
      },
    };
    early[url] = asked;
    asked.answer = fetch(url, {
      method: 'GET',
      credentials: 'same-origin',
      cache: 'no-store',
      signal: ending.signal,
      headers: { accept: 'application/json', 'clearline-client': 'portal' },
    }).then(function (answer) {
      asked.came = performance.now();
      return answer;
    });
    // Whoever takes it hears of it.
    asked.answer.catch(function () {});
  }
  // Each file once.
  function bring(n) {
    var file = parts.files[n];
    if (!file) return;
    parts.files[n] = '';
    var link = d.createElement('link');
    var isStyle = /css$/.test(file);
    link.rel = isStyle ? 'preload' : 'modulepreload';
    link.as = isStyle ? 'style' : 'script';
    link.crossOrigin = '';
    link.href = home + 'assets/' + file;
    d.head.appendChild(link);
  }
  function find(pathname) {
    var path = pathname.slice(home.length).replace(/\/$/, '');
    var found;
    for (var p in parts.places) {
      found = path.match(new RegExp('^' + p.replace(':', '([\\w:-]+)') + '$'));
      if (found) return { place: parts.places[p], id: found[1] };
    }
    return {};
  }
  var listed = d.querySelector('meta[name="parts"]');
  var parts = listed && !isNamed && JSON.parse(listed.content);
  if (parts) prepare();
  function prepare() {
    var mayBeSignedIn = get('returning') === '1' && !get('signedOut');
    var found = find(l.pathname);
    var place = found.place;
    // The portal asks by the same list for the parts of a screen that it is about to show.
    w.clearlineBring = function (pathname) {
      var next = find(pathname).place || parts.start;
      next.files.concat(next.signedIn ? parts.around : []).forEach(bring);
    };
    if (place && place.signedIn && !mayBeSignedIn) place = l.pathname === home ? parts.start : parts.places['sign-in'];
    if (!place) return;
    if (place.heading) d.addEventListener('readystatechange', head);
    function head() {
      var bone;
      for (var lang in place.heading) {
        bone = d.querySelector('[data-lang="' + lang + '"] .fs-bones > div');
        if (bone) bone.textContent = place.heading[lang];
      }
    }
    // First what the service has to look up. Where a sign-out has not been confirmed, nobody is asked for.
    if (!get('signedOut'))
      place.asks.forEach(function (n) {
        if (parts.asks[n]) ask(parts.asks[n].replace(/:\w+/, found.id));
      });
    place.files.concat(mayBeSignedIn ? parts.around : []).forEach(bring);
  }

  // Whatever is chosen, here, in the settings or in another tab, comes by this way, and the portal hears that it did.
  w.addEventListener('storage', function (e) {
    // Somebody may have signed in or out in another tab.
    if (!e.key || /returning|signedOut/.test(e.key)) for (var url in early) delete early[url];
    for (var k in known) {
      if (e.key === 'clearline.' + k) {
        show(k, e.newValue);
        w.dispatchEvent(new Event('display'));
      }
    }
  });
  function choose(k, v) {
    set(k, v);
    w.dispatchEvent(new StorageEvent('storage', { key: 'clearline.' + k, newValue: v }));
  }
  function isDark() {
    if (h.dataset.theme) return h.dataset.theme === 'dark';
    return !!w.matchMedia && w.matchMedia('(prefers-color-scheme: dark)').matches;
  }
  d.addEventListener('click', function (e) {
    var tap = e.target instanceof Element && e.target.closest('[data-tap]');
    var what = tap && tap.dataset.tap;
    if (what === 'reload') l.reload();
    else if (what === 'locale') choose(what, h.lang === 'en' ? 'zh-CN' : 'en');
    else if (what === 'text') choose(what, h.dataset.text === 'large' ? null : 'large');
    else if (what === 'theme') choose(what, isDark() ? 'light' : 'dark');
  });

  // The header's menu closes with Escape, with what leads elsewhere, and when somebody turns to something outside it.
  function shut(e) {
    var menu = d.querySelector('.fs-menu[open]');
    if (!menu || !(e.target instanceof Element)) return;
    if (e.type === 'keydown' ? e.key !== 'Escape' : menu.contains(e.target)) {
      if (e.type !== 'click' || !e.target.closest('a, .fs-out')) return;
    }
    if (menu.contains(d.activeElement)) menu.querySelector('summary').focus();
    menu.open = false;
  }
  ['click', 'focusin', 'keydown', 'pointerdown'].forEach(function (type) {
    d.addEventListener(type, shut);
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

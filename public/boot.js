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
  h.lang = g === 'en' || g === 'zh-CN' ? g : /^zh/i.test(navigator.language) ? 'zh-CN' : 'en';
  if (get('text') === 'large') h.dataset.text = 'large';
  if (t === 'light' || t === 'dark') h.dataset.theme = t;
  if (get('contrast') === 'more') h.dataset.contrast = 'more';
  const base = new URL('.', d.currentScript.src).pathname;
  h.dataset.at = l.pathname === base && get('returning') !== '1' ? 'start' : 'elsewhere';
})(document, location);

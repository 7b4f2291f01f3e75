/** What every engine has to be able to do, as somebody on a phone would do it. */
const DAY = 86_400_000;
const HOUR = DAY / 24;

/** What is left for a browser below the floor: what to do, in both languages, and no start of the portal. */
export const belowFloor = async (person) => {
  await person.page.goto(`${person.base}accounts`);
  await person.holds('it is said in both languages', () => {
    const said = document.querySelectorAll('#too-old:not([hidden]) h1').length;
    return said === 2 || `${said} headings`;
  });
  await person.holds(
    'all lines can be called',
    () => document.querySelectorAll('#too-old a[href^="tel:"]').length === 8,
  );
  await person.holds('nothing else is there', () => document.getElementById('root') === null);
  await person.picture('too old');
};

/** Runs in the page: true, or what stands out of the window to the side. */
const nothingSticksOut = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth <= clientWidth || `${scrollWidth} in ${clientWidth}`;
};

/** By name; each begins with a world of its own. */
export const flows = {
  'main job': async (person) => {
    await person.begins('p01', 'fresh', '', false);
    await person.picture('start');
    await person.presses('link', '^开始查询$');
    await person.writes('手机号码', '154 0000 0001');
    await person.writes('身份证号后六位', '01151x');
    await person.presses('checkbox', '单独同意');
    await person.presses('button', '^获取验证码$');
    await person.sees('heading', '^输入验证码$');
    await person.writes('短信验证码', '123456');
    await person.presses('button', '^验证并开始查询$');
    // The first answer stands, so that what comes of the time that passes is asked for anew.
    await person.sees('text', '还没有回复');
    await person.passes(50 * HOUR);
    await person.sees('link', '申请解绑：抖音');
    await person.picture('accounts');
    await person.opens('unbind');
    await person.presses('checkbox', '抖音');
    await person.sees('text', '已选 1 项');
    await person.picture('choose');
    await person.presses('link|button', '^下一步$');
    await person.presses('button', '^提交 1 项解绑申请$');
    await person.sees('heading', '^申请已提交$');
    await person.picture('receipt');
    await person.presses('link', '^进度$');
    await person.passes(10 * DAY);
    await person.presses('button', '已完成');
    await person.sees('text', '^已解绑$');
  },
  countdown: async (person) => {
    await person.begins('p04', 'day83', 'number/cooling-off', true);
    await person.sees('text', '还有 ?7 ?天');
    await person.sees('text', '最后一天：2026年11月30日 星期一（北京时间）');
    await person.picture('countdown');
    await person.passes(DAY);
    await person.sees('text', '还有 ?6 ?天');
  },
  language: async (person) => {
    await person.begins('p03', 'answered', '', true);
    await person.presses('button', '^English$');
    await person.holds(
      'the page is English',
      () => document.documentElement.lang === 'en' || document.documentElement.lang,
    );
    await person.presses('menu', '^Menu$');
    await person.sees('link', '^Help$');
    await person.opens('help');
    await person.sees('heading', '^Help$');
  },
  'large and dark': async (person) => {
    await person.begins('p03', 'answered', '', true);
    await person.presses('menu', '^菜单$');
    await person.presses('button', '大字版');
    await person.presses('button', '深色画面');
    await person.holds(
      'words are 24 px',
      () => getComputedStyle(document.body).fontSize === '24px' || getComputedStyle(document.body).fontSize,
    );
    await person.holds('the ground is dark', () => {
      const [red] = /\d+/.exec(getComputedStyle(document.body).backgroundColor) ?? [];
      return Number(red) < 60 || getComputedStyle(document.body).backgroundColor;
    });
    await person.holds('nothing sticks out to the side', nothingSticksOut);
    await person.picture('large and dark');
  },
  'own list': async (person) => {
    await person.begins('p11', 'ownList', 'noted/bank', true);
    await person.presses('button', '^记下来$');
    await person.sees('text', '请写上名字');
    await person.writes('叫什么名字', '城商行');
    await person.presses('button', '^记下来$');
    await person.sees('text', '^记下了：城商行');
    await person.presses('link', '^回到我自己的清单$');
    await person.picture('own list');
    await person.presses('button', '^删掉：城商行');
    await person.sees('text', '^删掉了：城商行');
  },
  'act now': async (person) => {
    await person.begins('p01', 'fresh', 'urgent', false);
    await person.presses('link', '^钱正在被转走');
    await person.holds('the part has the focus', () => {
      const { textContent } = document.activeElement;
      return textContent === '钱正在被转走' || textContent.slice(0, 60);
    });
    await person.sees('link', '^拨打.*110');
    // Printing that does nothing, as in many an app's web view.
    await person.page.evaluate(() => {
      window.print = () => undefined;
    });
    await person.presses('button', '^打印$');
    await person.sees('text', '截图保存');
    await person.picture('act now');
  },
  'check code': async (person) => {
    await person.begins('p03', 'answered', 'holder-since', true);
    await person.presses('button', '^生成核验码$');
    await person.sees('text', '^核验码 \\d{4} \\d{4} \\d{4}$');
    await person.holds('its square is drawn', () => {
      const drawn = document.querySelector('#main svg[role=img]').getBoundingClientRect();
      const isSquare = drawn.width > 120 && Math.abs(drawn.width - drawn.height) < 1;
      return isSquare || `${drawn.width} x ${drawn.height}`;
    });
    await person.picture('holder since');
    const code = await person.page.evaluate(
      () => /核验码 (\d{4} \d{4} \d{4})/.exec(document.querySelector('#main').textContent)[1],
    );
    await person.opens('check');
    await person.writes('^核验码', code.slice(0, -1) + ((Number(code.slice(-1)) + 1) % 10));
    await person.writes('^日期', '2026年9月24日');
    await person.presses('button', '^核验$');
    await person.sees('text', '这次不算输错');
    await person.picture('check refused');
    await person.opens('check');
    await person.writes('^核验码', `核验码：${code}`);
    await person.writes('^日期', '2026-09-24');
    await person.presses('button', '^核验$');
    await person.sees('answer', '是$');
    await person.picture('check answered');
  },
  life: async (person) => {
    await person.begins('p12', 'paused', 'number/life', true);
    await person.holds('the picture is drawn as wide as its part', () => {
      const drawn = document.querySelector('#main section svg');
      const { width, height } = drawn.getBoundingClientRect();
      const lines = [...drawn.querySelectorAll('line')].filter((line) => line.getBoundingClientRect().width > 20);
      const isDrawn = height > 100 && Math.abs(width - drawn.parentElement.clientWidth) < 2 && lines.length > 1;
      return isDrawn || `${width} x ${height}, ${lines.length} long lines`;
    });
    await person.picture('life');
  },
  help: async (person) => {
    await person.begins('p01', 'fresh', 'help', false);
    await person.writes('^找一找', 'baoliuqi');
    await person.sees('text', '^号码保留期（最短）$');
    await person.presses('button', '^清空$');
    await person.writes('^找一找', '家人去世');
    await person.presses('link', '^家人去世了，他的号码怎么办$');
    await person.sees('heading', '^家人去世了，他的号码怎么办$');
    await person.picture('a case');
  },
  'take back': async (person) => {
    await person.begins('p03', 'answered', 'unbind', true);
    await person.presses('checkbox', '抖音');
    await person.presses('link|button', '^下一步$');
    await person.presses('button', '^提交 1 项解绑申请$');
    await person.sees('text', '1 项申请可以撤回到|可以撤回到 17:0\\d');
    await person.presses('button', '^撤回');
    await person.sees('text', '没有改动任何东西|^已撤回');
    await person.picture('taken back');
  },
};

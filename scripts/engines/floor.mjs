/**
 * What a built file may hold, so that the browsers at the floor read it: Chromium 88, Safari 14.1, Firefox 78. Styles are
 * held against lists of what is known there, so that whatever is new has to be looked up; scripts against a list of what came later.
 */
import { parse } from 'acorn';
import postcss from 'postcss';

const words = (text) => new Set(text.trim().split(/\s+/));

const atRules = words('keyframes media page supports font-face import charset bottom-right');
const mediaFeatures =
  words(`aspect-ratio forced-colors hover max-height max-width min-height min-width orientation pointer
  prefers-color-scheme prefers-contrast prefers-reduced-motion`);
const pseudos =
  words(`::after ::backdrop ::before ::marker ::placeholder ::selection ::-moz-progress-bar ::-webkit-details-marker
  ::-webkit-progress-bar ::-webkit-progress-value ::-webkit-scrollbar :active :after :before :checked :disabled :empty :first-child :first-of-type
  :focus :focus-within :hover :is :lang :last-child :last-of-type :link :not :nth-child :nth-of-type :root :target :visited :where`);
const units = words('% ch deg em fr mm ms px pt rem s vh vmax vmin vw x');
const functions =
  words(`attr calc clamp counter env inset linear-gradient max min minmax polygon radial-gradient repeat rgb
  rgba rotate scale translate url var`);
const properties =
  words(`align-content align-items align-self animation animation-delay animation-duration animation-name appearance
  background background-color background-image background-position background-repeat background-size block-size border
  border-block border-block-end border-block-start border-bottom border-collapse border-color border-inline border-inline-end
  border-inline-start border-inline-start-style border-left border-radius border-right border-style border-top border-width bottom
  box-shadow box-sizing break-after break-before break-inside clear clip-path color color-scheme column-count column-gap
  column-width columns content cursor direction display dominant-baseline fill fill-opacity flex flex-basis flex-direction
  flex-flow flex-grow flex-shrink flex-wrap float font font-family font-feature-settings font-size font-style
  font-variant-numeric font-weight gap grid grid-area grid-column grid-row grid-template-columns grid-template-rows height hyphens
  inline-size inset inset-block inset-block-end inset-block-start inset-inline inset-inline-end inset-inline-start
  justify-content justify-items justify-self left letter-spacing line-break line-height list-style list-style-type margin
  margin-block margin-block-end margin-block-start margin-bottom margin-inline margin-inline-end margin-inline-start margin-left
  margin-right margin-top mask mask-image max-block-size max-height max-inline-size max-width min-block-size min-height min-inline-size min-width
  object-fit opacity order outline outline-color outline-offset outline-style outline-width overflow overflow-wrap overflow-x
  overflow-y padding padding-block padding-block-end padding-block-start padding-bottom padding-inline padding-inline-end
  padding-inline-start padding-left padding-right padding-top place-content place-items pointer-events position resize right
  row-gap scroll-behavior scroll-margin-top scroll-padding-bottom scroll-padding-top stroke stroke-dasharray stroke-linecap
  stroke-linejoin stroke-opacity stroke-width table-layout text-align text-anchor text-decoration
  text-decoration-color text-indent
  text-overflow text-transform text-underline-offset top transform transform-box transform-origin transition unicode-bidi
  user-select vector-effect vertical-align visibility white-space width word-break word-spacing z-index`);

/** Nothing is lost where these are passed over: prettier breaks, less work, a thicker line, paper, the system's own colours, a bar under what scrolls. */
const passedOver =
  words(`contain-intrinsic-size content-visibility forced-color-adjust print-color-adjust reading-flow scrollbar-width size
  text-decoration-thickness text-size-adjust text-wrap`);
/** What closed details hold is not printed; a screen shows it at a tap. */
const pseudosPassedOver = words('::details-content ::highlight');

/** What of a declaration's value is newer than the floor. */
const newerValues =
  /(?<![\w-])(?:\d*\.?\d+(?:[dsl]v(?:h|w|min|max|i|b)|lh|rlh|cq\w+)|anywhere|fit-content|clip)(?![\w(-])/g;
const prefixes = {
  appearance: ['-webkit-', '-moz-'],
  'user-select': ['-webkit-'],
  mask: ['-webkit-'],
  'mask-image': ['-webkit-'],
};

/**
 * @param {string} text of a style sheet
 * @returns {string[]} what the floor can't read and has no fallback for
 */
export function beyondInStyle(text) {
  const found = new Set();
  const root = postcss.parse(text);
  const supports = [];
  root.walkAtRules((rule) => {
    if (rule.name === 'supports') supports.push(rule.params);
    if (!atRules.has(rule.name.replace(/^-\w+-/, ''))) found.add(`@${rule.name}`);
    if (rule.name !== 'media') return;
    if (/[<>]/.test(rule.params)) found.add(`@media ${rule.params}`);
    for (const [, feature] of rule.params.matchAll(/\(([a-z-]+)/g))
      if (!mediaFeatures.has(feature)) found.add(`(${feature})`);
  });
  root.walkRules(({ selector, selectors, parent }) => {
    if (/keyframes$/.test(parent.name ?? '')) return;
    if (selector.includes('&')) found.add(`nested: ${selector}`);
    // Firefox 78 knows no list in it, and one unknown selector takes the whole rule with it.
    if (/:not\([^()]*,/.test(selector)) found.add(selector);
    for (const [pseudo] of selector.replace(/:focus:not\(:focus-visible\)/g, ':focus').matchAll(/::?[a-z-]+/g))
      if (!pseudos.has(pseudo) && !(pseudosPassedOver.has(pseudo) && selectors.length === 1)) found.add(pseudo);
  });
  root.walkDecls((declaration) => {
    const { prop, value, parent } = declaration;
    const siblings = parent.nodes.slice(0, parent.index(declaration));
    const hasEarlier = siblings.some(
      (one) => one.prop === prop && [...String(one.value).matchAll(newerValues)].length === 0,
    );
    const name = prop.replace(/^-(?:webkit|moz|ms)-/, '');
    const plain = value.replace(/"[^"]*"|'[^']*'/g, '');
    if (name === 'aspect-ratio' ? !supports.some((what) => /^not \(aspect-ratio/.test(what)) : !isKnown(name))
      found.add(prop);
    for (const prefix of prefixes[prop] ?? [])
      if (!siblings.some((one) => one.prop === prefix + prop)) found.add(`${prop} without ${prefix}${prop}`);
    if (prop.startsWith('--')) return;
    for (const [newer] of plain.matchAll(newerValues))
      if (!(name === 'overflow' ? false : hasEarlier) && !(newer === 'clip' && !/^overflow/.test(name)))
        found.add(`${prop}: ${newer}`);
    for (const [, unit] of plain.matchAll(/(?<![\w#-])-?\d*\.?\d+([a-z%]+)/g))
      if (!units.has(unit) && !hasEarlier) found.add(`${prop}: ${unit}`);
    for (const [, call] of plain.matchAll(/([a-z-]+)\(/g)) if (!functions.has(call)) found.add(`${prop}: ${call}()`);
  });
  return [...found];
}

const isKnown = (name) => name.startsWith('--') || properties.has(name) || passedOver.has(name);

const laterMethods =
  words(`at findLast findLastIndex toSorted toReversed toSpliced throwIfAborted isWellFormed toWellFormed
  requestSubmit checkVisibility showPicker showPopover hidePopover togglePopover showModal getSetCookie moveBefore setHTMLUnsafe
  isSubsetOf isSupersetOf isDisjointFrom symmetricDifference getOrInsert getOrInsertComputed toBase64 toHex`);
const laterStatics =
  words(`Object.hasOwn Object.groupBy Map.groupBy Promise.any Promise.try Promise.withResolvers Array.fromAsync
  URL.canParse URL.parse AbortSignal.timeout AbortSignal.any Response.json Intl.DisplayNames Intl.Segmenter Intl.DurationFormat
  Intl.supportedValuesOf crypto.randomUUID navigator.locks RegExp.escape Iterator.from Error.isError Math.sumPrecise
  Uint8Array.fromBase64 Symbol.dispose Symbol.asyncDispose Document.parseHTMLUnsafe document.startViewTransition`);
const laterGlobals =
  words(`structuredClone WeakRef FinalizationRegistry AggregateError BroadcastChannel CompressionStream
  DecompressionStream URLPattern requestIdleCallback reportError scheduler navigation cookieStore Temporal Iterator Highlight
  TextDecoderStream TextEncoderStream TransformStream`);

/**
 * @param {string} text of a script
 * @param {'module' | 'script'} sourceType
 * @returns {string[]} what the floor can't parse, or calls that it lacks and that are not asked for first
 */
export function beyondInScript(text, sourceType = 'module') {
  let tree;
  try {
    tree = parse(text, { ecmaVersion: 2020, sourceType });
  } catch (error) {
    return [`it can't be parsed: ${error.message}: ${text.slice(Math.max(0, error.pos - 20), error.pos + 40)}`];
  }
  const found = new Set();
  const calls = new Set();
  const askedFor = new Set();
  const lookBehind = (pattern) => /\(\?<[=!]/.test(pattern) && found.add(`it looks behind: ${pattern.slice(0, 60)}`);
  const asks = (node) => {
    const name = lastName(node);
    if (name !== undefined) askedFor.add(name);
  };
  each(tree, (node) => {
    if (node.type === 'ExportAllDeclaration' && node.exported) found.add('export * as');
    if (node.type === 'Literal') lookBehind(node.regex?.pattern ?? (typeof node.value === 'string' ? node.value : ''));
    if (node.type === 'TemplateElement') lookBehind(node.value.raw);
    if (node.type === 'UnaryExpression' && /^(?:typeof|!)$/.test(node.operator)) asks(node.argument);
    if (node.type === 'BinaryExpression' && node.operator === 'in') askedFor.add(node.left.value);
    if (node.type === 'LogicalExpression') asks(node.left);
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') asks(node.test);
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    if (node.optional) return;
    const { callee } = node;
    if (callee.type === 'Identifier' && laterGlobals.has(callee.name)) calls.add(callee.name);
    if (callee.type !== 'MemberExpression' || callee.computed) return;
    const name = callee.property.name;
    const full = `${lastName(callee.object)}.${name}`;
    if (laterStatics.has(full)) calls.add(full);
    else if (laterMethods.has(name)) calls.add(`.${name}`);
    else if (laterGlobals.has(lastName(callee.object)) || laterStatics.has(lastPath(callee.object)))
      calls.add(lastPath(callee.object));
  });
  for (const call of calls) if (!call.split('.').some((part) => askedFor.has(part))) found.add(call);
  return [...found];
}

const lastName = (node) =>
  node.type === 'Identifier'
    ? node.name
    : node.type === 'MemberExpression' && !node.computed
      ? node.property.name
      : undefined;
const lastPath = (node) =>
  node.type === 'MemberExpression' && !node.computed
    ? `${lastName(node.object)}.${node.property.name}`
    : lastName(node);

function each(node, visit) {
  if (Array.isArray(node)) {
    for (const one of node) each(one, visit);
  } else if (typeof node?.type === 'string') {
    visit(node);
    for (const key of Object.keys(node)) if (typeof node[key] === 'object') each(node[key], visit);
  }
}

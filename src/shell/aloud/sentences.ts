/** What of a screen is read aloud, in the order in which it stands: nothing that a screen reader would not say either. */

export type Sentence = {
  text: string;
  /** Where it stands, to be marked while it is said. */
  range: Range;
  /** The block around it, marked where a browser can't mark a range. */
  block: Element;
};

/** Controls are pressed, not read; what is folded is not on the screen. */
const UNSAID =
  '[aria-hidden="true"], [hidden], nav, form, button, select, textarea, details:not([open]) > *, .skip-link';
/** From one end mark to the next; a full stop ends a sentence only before a blank. */
const SENTENCE = /[^。！？!?\n]*?(?:[。！？!?]+["”’」』）)]*|\.(?=\s|$)|\n|$)/g;

/** One sentence may be spread over several lines of a heading or a paragraph. */
const WHOLE = 'h1, h2, h3, h4, p, dt, dd, th, td';

function blockOf(node: Node, root: Element): Element {
  let element = node.parentElement ?? root;
  const whole = element.closest(WHOLE);
  if (whole !== null) return whole;
  while (element !== root && element.parentElement && getComputedStyle(element).display.startsWith('inline'))
    element = element.parentElement;
  return element;
}

function isSaid(text: Text): boolean {
  const parent = text.parentElement;
  return (
    parent !== null &&
    text.data.trim() !== '' &&
    parent.closest(UNSAID) === null &&
    getComputedStyle(parent).visibility !== 'hidden' &&
    parent.getClientRects().length > 0
  );
}

/** From the heading on: verdict and what to do come next on every screen; the rest is read for as long as somebody listens. */
export function sentencesIn(root: Element): Sentence[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = root.querySelector('h1') ?? root;
  const blocks: { block: Element; nodes: Text[] }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !isSaid(node)) continue;
    const block = blockOf(node, root);
    const last = blocks[blocks.length - 1];
    if (last?.block === block) last.nodes.push(node);
    else blocks.push({ block, nodes: [node] });
  }
  return blocks.flatMap(({ block, nodes }) => split(nodes).map((part) => ({ ...part, block })));
}

function split(nodes: readonly Text[]): Pick<Sentence, 'text' | 'range'>[] {
  const whole = nodes.map(({ data }) => data).join('');
  const placeOf = (offset: number): [Text, number] => {
    let rest = offset;
    for (const node of nodes) {
      if (rest <= node.length) return [node, rest];
      rest -= node.length;
    }
    const last = nodes[nodes.length - 1] as Text;
    return [last, last.length];
  };
  return [...whole.matchAll(SENTENCE)]
    .filter(([text]) => /[\p{L}\p{N}]/u.test(text))
    .map(({ 0: text, index }) => {
      const range = document.createRange();
      range.setStart(...placeOf(index));
      range.setEnd(...placeOf(index + text.length));
      return { text, range };
    });
}

/**
 * The translators of browsers take a text out of the page and put an element with words of their own into its place. Whoever
 * draws the page still holds the text: what it writes there later would be seen by nobody, and taking it away would fail. So
 * the text is put back, empty, before the words that stand for it; once something is written there, these words go, and the
 * translator finds a new text. Where a text has gone, its words go too.
 */
const STAND_IN = 'FONT';

/** Begins to put them back; returns how to stop. */
export function keepTexts(): () => void {
  const standIns = new WeakMap<Text, Element>();
  const taken = new WeakSet<Node>();
  /** Put back just now: what was written there before is the translator's. */
  const fresh = new Set<Text>();

  function putBack(text: Text, standIn: Element): void {
    // Some take the text itself into the element.
    if (text.isConnected) text.replaceWith(text.cloneNode());
    text.data = '';
    standIn.before(text);
    standIns.set(text, standIn);
    taken.add(standIn);
    fresh.add(text);
  }
  function see({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (type === 'characterData') {
      if (target instanceof Text && !fresh.has(target)) dismiss(target);
      return;
    }
    const standIn = [...addedNodes, previousSibling, nextSibling].find(
      (node) => node?.nodeName === STAND_IN && node.isConnected && !taken.has(node),
    );
    for (const text of removedNodes) {
      if (!(text instanceof Text)) continue;
      if (standIns.has(text)) {
        if (!text.isConnected) dismiss(text);
      } else if (standIn instanceof Element && (!text.isConnected || standIn.contains(text))) putBack(text, standIn);
    }
  }
  function dismiss(text: Text): void {
    standIns.get(text)?.remove();
    standIns.delete(text);
  }
  const observer = new MutationObserver((records) => {
    records.forEach(see);
    fresh.clear();
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return () => observer.disconnect();
}

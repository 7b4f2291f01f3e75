/**
 * For tests: the page's translator of a browser. It puts words of its own into the place of each text, in elements of its own;
 * what it gives back takes them out again.
 */
export function translate(): () => void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const replaced = texts
    .filter((text) => text.data.trim() !== '' && !text.parentElement?.closest('script, style, textarea'))
    .map((text) => {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      // React still holds the text that is taken out here.
      text.replaceWith(outer);
      return { outer, text, was: text.data };
    });
  return () => {
    for (const { outer, text, was } of replaced) {
      if (!outer.isConnected) continue;
      text.remove();
      text.data = was;
      outer.replaceWith(text);
    }
  };
}

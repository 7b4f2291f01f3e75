/** A part of the portal with the style sheets that it needs. The build puts this in the place of Vite's own (pageParts.ts). */
import { basePath } from '#env.ts';

const coming = new WeakMap<Element, Promise<unknown>>();

/** One that is lost goes from the page, and is asked for again the next time. */
function styleComes(file: string): Promise<unknown> | undefined {
  const href = `${basePath}/${file}`;
  const there = document.querySelector(`[rel=stylesheet][href="${href}"]`);
  // What stands in the page from the start has no promise: it was there before any script.
  if (there !== null) return coming.get(there);
  const link = document.createElement('link');
  const style = new Promise((come, fail) => {
    link.onload = come;
    link.onerror = fail;
  });
  coming.set(link, style);
  style.catch(() => link.remove());
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = href;
  document.head.append(link);
  return style;
}

/** Throws where the part or one of its styles (paths below the mount path) does not come. */
export const withStyles = async <T>(get: () => Promise<T>, styles: string[] = []): Promise<T> => {
  const [part] = await Promise.all([get(), ...styles.map(styleComes)]);
  return part;
};

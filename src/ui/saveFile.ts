/** Files that the person takes along: made in the page, sent nowhere. */

const KEPT_MS = 30_000;

/**
 * Hands a file to the browser. The name must tell nothing of the person. False where the browser takes no files from a
 * page; true means handed over and no more, since no browser tells a page what became of it.
 */
export function saveFile(name: string, type: string, text: string): boolean {
  const link = document.createElement('a');
  if (!('download' in link)) return false;
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    link.href = url;
    link.download = name;
    link.click();
    // Some browsers read the file only after the click has returned.
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
    return true;
  } catch {
    // No such function here, or one that refuses.
    return false;
  }
}

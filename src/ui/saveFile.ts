/** Files that the person takes along: made in the page, sent nowhere. */

const KEPT_MS = 30_000;

/** Hands a file to the browser. The name must tell nothing of the person. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** The browser inside WeChat saves no files. */
export function savesFiles(userAgent: string): boolean {
  return !userAgent.includes('MicroMessenger');
}

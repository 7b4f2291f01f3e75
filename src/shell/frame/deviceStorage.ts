/** Keeps a value in local storage, or with null removes it. False where storage is forbidden or full: it lasts as long as the page. */
export function store(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

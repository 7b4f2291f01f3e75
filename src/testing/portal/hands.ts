/** For tests: what a person's hands do on the page in jsdom. Each names what it looks for, and fails with what is there instead. */

const CONTROLS = 'button, a[href], summary, input, select, textarea';

function isShown(element: Element): boolean {
  return (
    element.closest('[hidden], [inert]') === null &&
    (element.closest('dialog') as HTMLDialogElement | null)?.open !== false
  );
}

export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const { labels } = element as HTMLInputElement;
  const words = labels?.length ? [...labels].map((one) => one.textContent).join(' ') : element.textContent;
  return (words ?? '').replace(/\s+/g, ' ').trim();
}

/** Everything on the page that can be pressed or filled in now. */
export const controls = (within: ParentNode = document): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => isShown(one) && !one.hasAttribute('disabled'));

/** In the dialog, where one is open. */
export function find(name: RegExp): HTMLElement | undefined {
  return controls(document.querySelector('dialog[open]') ?? document).find((one) => name.test(nameOf(one)));
}

export function press(name: RegExp): void {
  const control = find(name);
  if (control === undefined)
    throw new Error(`Nothing is called ${name}. There is: ${controls().map(nameOf).join(' | ')}`);
  control.focus();
  control.click();
}

/** Ticks a box or a choice that is not ticked yet. */
export function tick(name: RegExp): void {
  const box = find(name);
  if (!(box instanceof HTMLInputElement) || !box.checked) press(name);
}

export function fill(name: RegExp, text: string): void {
  const field = controls().find((one) => one.matches('input, textarea') && name.test(nameOf(one)));
  if (field === undefined) throw new Error(`No field is called ${name}.`);
  const holder = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  // React listens to the element's own setter, so the prototype's is used, as a keyboard would.
  Object.getOwnPropertyDescriptor(holder.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What stands in the fields, in the page's order. */
export const typed = (): string[] =>
  [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input:not([type=radio], [type=checkbox]), textarea',
    ),
  ].map(({ value }) => value);

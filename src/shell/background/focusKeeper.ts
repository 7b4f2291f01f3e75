import { isUnseen } from '#shell/session/unseen.ts';

/**
 * The one rule for the focus: what has it keeps it, and what goes away names its successor. Browsers let it fall to the body when
 * its element is taken out or merely moved; then a screen reader starts over, and Enter does nothing. What a screen itself
 * gives the focus to comes first: this only picks up what would fall.
 */
const CAN_HOLD = 'a[href], button, input, select, textarea, summary, [tabindex]:not(main)';
/** Within these the successor is looked for; past them the focus goes to their heading. */
const PARTS = 'section, article, form, fieldset, dialog, main, body';
const HEADING = 'h1, h2, h3, h4';

/** Whoever types into it goes on typing: a space or Enter meant for it must not press what comes after it. */
const TYPED_IN = 'textarea, input:not([type=checkbox]):not([type=radio])';

/** Where it stood: behind which node (null: at the beginning), and in what. */
type Gap = { parent: Node; before: Node | null };

/** What has it, or had it when its dialog opened. */
type Held = {
  element: HTMLElement;
  /** Asked while it stands where it stands. */
  row: string | null;
  /** Null for as long as it is there. */
  gap: Gap | null;
  dialog: HTMLElement | null;
  /** What had it before the dialog; null where that was nowhere. */
  behind: Held | null;
};

const gapOf = ({ parentNode, previousSibling }: Node): Gap | null =>
  parentNode && { parent: parentNode, before: previousSibling };

const isOver = (dialog: HTMLElement | null) => dialog !== null && !(dialog.isConnected && dialog.hasAttribute('open'));

const isSeen = (element: Element) =>
  element.isConnected && element.closest('[hidden], dialog:not([open]), details:not([open]) > :not(summary)') === null;

function holdersIn(node: Node | null): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  return [...(node.matches(CAN_HOLD) ? [node] : []), ...node.querySelectorAll<HTMLElement>(CAN_HOLD)].filter(isSeen);
}

/** The row that an element belongs to, by its link, or else by its heading's words. */
function rowName(element: Element): string | null {
  const row = element.closest('li');
  return row?.querySelector('a[href]')?.getAttribute('href') ?? row?.querySelector(HEADING)?.textContent ?? null;
}

/** The same thing for a person: the same link, or the same control of the same row. */
function sameAs(known: HTMLElement, name: string | null): HTMLElement | undefined {
  const link = known.getAttribute('href');
  const words = (element: Element) => element.getAttribute('aria-label') ?? element.textContent;
  const alike = [...document.querySelectorAll<HTMLElement>(known.localName)].filter(isSeen);
  if (link !== null) return alike.find((other) => other.getAttribute('href') === link);
  return alike.find((other) => name !== null && rowName(other) === name && words(other) === words(known));
}

/** Nearest first: what comes after it, what comes before it, the heading of what it stood in, and so on outwards. */
function* successorsAt({ parent, before }: Gap): Generator<HTMLElement> {
  for (
    let node = before?.nextSibling ?? (before === null ? parent.firstChild : null);
    node !== null;
    node = node.nextSibling
  )
    yield* holdersIn(node);
  for (let node = before; node !== null; node = node.previousSibling) yield* holdersIn(node).reverse();
  if (!(parent instanceof Element) || parent.parentNode === null) return;
  const heading = parent.matches(PARTS) ? parent.querySelector<HTMLElement>(HEADING) : null;
  if (heading !== null) yield heading;
  yield* successorsAt({ parent: parent.parentNode, before: parent });
}

/** A dialog that is over gives it back to what had it before, and where that was nowhere, to the heading of the screen. */
function* successorsOf(held: Held): Generator<HTMLElement> {
  let known: Held | null = held;
  while (known !== null && isOver(known.dialog)) known = known.behind;
  if (known === null) yield* document.querySelectorAll<HTMLElement>('main h1');
  const { element, row, gap } = known ?? held;
  const same = element.isConnected ? element : sameAs(element, row);
  if (same !== undefined) yield same;
  const place = gap ?? gapOf(element);
  if (place !== null) yield* successorsAt(place);
}

/** Begins to keep it; returns how to stop. */
export function keepFocus(): () => void {
  let held: Held | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fallen = () => document.activeElement === document.body || document.activeElement === null;
  function take({ target }: FocusEvent): void {
    clearTimeout(timer);
    if (!(target instanceof HTMLElement)) {
      held = null;
      return;
    }
    const dialog = target.closest('dialog');
    const behind = dialog === null ? null : dialog === held?.dialog ? held.behind : held;
    held = { element: target, row: rowName(target), gap: null, dialog, behind };
  }
  function pickUp(): void {
    // Nothing can have it now: it is given back with the page.
    if (isUnseen()) return;
    const known = held;
    held = null;
    if (known === null || known.gap === null || !fallen()) return;
    // What a style hides, or what is disabled, looks as if it could take it.
    for (const to of successorsOf(known)) {
      if (known.element.matches(TYPED_IN) && to !== known.element && to.matches(CAN_HOLD)) continue;
      if (!to.matches(CAN_HOLD)) to.tabIndex = -1;
      to.focus({ preventScroll: true });
      if (!fallen()) return;
    }
  }
  function see(records: MutationRecord[]): void {
    for (let each = fallen() ? held : (held?.behind ?? null); each !== null; each = each.behind) {
      for (const { type, target, removedNodes, previousSibling } of records) {
        // The page can be seen again, and what had the focus in it stands where it stood.
        if (type === 'attributes' && !isUnseen()) each.gap ??= gapOf(each.element);
        for (const node of removedNodes) {
          const { gap }: Held = each;
          if (node.contains(gap === null ? each.element : gap.parent))
            each.gap = { parent: target, before: previousSibling };
          else if (gap !== null && node === gap.before) each.gap = { ...gap, before: previousSibling };
        }
      }
    }
  }
  // A person who turns away from it does so without any change of the page.
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(pickUp);
  };
  const observer = new MutationObserver((records) => {
    see(records);
    if (held !== null && held.gap !== null) soon();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  observer.observe(document.documentElement, { attributeFilter: ['data-unseen'] });
  // A key that is held down acts once: it was meant for what had the focus, not for what has it since.
  const once = (event: KeyboardEvent) => {
    const { target, key, repeat } = event;
    if (repeat && key === 'Enter' && target instanceof Element && !target.matches('textarea')) event.preventDefault();
  };
  document.addEventListener('keydown', once);
  document.addEventListener('focusin', take);
  document.addEventListener('focusout', soon);
  return () => {
    observer.disconnect();
    document.removeEventListener('keydown', once);
    document.removeEventListener('focusin', take);
    document.removeEventListener('focusout', soon);
    clearTimeout(timer);
  };
}

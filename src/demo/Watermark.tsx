import { m } from '#copy/generated/messages.js';

/** On paper nothing else of the console remains: across each page, in both languages. */
export function Watermark() {
  return (
    <p className="demo-watermark" aria-hidden="true">
      {m.demo_watermark()}
    </p>
  );
}

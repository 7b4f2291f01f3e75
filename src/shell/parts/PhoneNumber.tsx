import { speakNumber } from '#copy/format.ts';

/** A masked number: seen as `154****0001`, spoken as its first and last digits instead of eleven stars. */
export function PhoneNumber({ masked }: { masked: string }) {
  return (
    <span role="img" aria-label={speakNumber(masked)} translate="no">
      {masked}
    </span>
  );
}

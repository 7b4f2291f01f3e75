import { speakNumber } from '#copy/format.ts';
import { carrierWords } from '#copy/words.ts';
import type { Line } from '#domain/line.ts';
import { PrintedAt } from '#shell/time/PrintedAt.tsx';
import { NumberPlate } from '#ui/NumberPlate.tsx';

/** On paper only: which number it is about, masked, and as of when. */
export function PrintedPlate({ line: { maskedNumber, carrier } }: { line: Line }) {
  return (
    <div className="only-print">
      <NumberPlate compact number={maskedNumber} spoken={speakNumber(maskedNumber)} second={carrierWords[carrier]()} />
      <PrintedAt />
    </div>
  );
}

import type { ReactNode } from 'react';
import { formatNearTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { kindOfNote, NoteLine } from '#demo/strip/NoteLine.tsx';
import type { Twin } from '#demo/useTwin.ts';

type Props = { twin: Twin; isGreen: boolean; onRecover: () => void; lead?: ReactNode; children?: ReactNode };

/** The watermark, the time there, what was done last, and the way out where the demo has stopped. */
export function StripRow({ twin, isGreen, onRecover, lead, children }: Props) {
  const { state } = twin;
  return (
    <div className="demo-row" data-note={kindOfNote(twin, isGreen)}>
      <p className="demo-mark">{m.demo_watermark()}</p>
      {lead}
      <p className="demo-clock">
        {state !== null && (
          <>
            <span className="visually-hidden">{m.demo_clock_label()}</span>{' '}
            <time dateTime={state.now}>{formatNearTime(state.now)}</time>
          </>
        )}
      </p>
      <NoteLine twin={twin} isGreen={isGreen} onRecover={onRecover} />
      {children !== undefined && <div className="demo-ends">{children}</div>}
    </div>
  );
}

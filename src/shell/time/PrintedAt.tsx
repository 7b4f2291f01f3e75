import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { serviceNow } from '#api/serviceClock.ts';
import { formatFullDateTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { instantOf } from '#domain/time.ts';
import { kept } from '#ui/text/kept.tsx';

/** On paper only: how things stood when it was printed. On screen it never changes, so nothing is redrawn for it. */
export function PrintedAt() {
  const [at, setAt] = useState(serviceNow);
  useEffect(() => {
    const update = () => flushSync(() => setAt(serviceNow()));
    window.addEventListener('beforeprint', update);
    return () => window.removeEventListener('beforeprint', update);
  }, []);
  return <p className="only-print">{kept(m.coolingOff_as_of({ time: formatFullDateTime(instantOf(at)) }))}</p>;
}

import { m } from '#copy/generated/messages.js';
import { listed } from '#copy/listed.ts';
import type { LockOut } from '#domain/own/ties.ts';
import { Notice } from '#ui/Notice.tsx';

type Props = { keys: readonly LockOut[]; level?: 2 | 3 };

/** Which accounts open others, and so are switched before them; said as advice where nobody has published it. */
export function TieNotes({ keys, level = 2 }: Props) {
  if (keys.length === 0) return null;
  const isAdvice = keys.some(({ key, opens }) =>
    opens.some(({ hangsOn }) => hangsOn.some(({ appId, sourceId }) => appId === key.id && sourceId === null)),
  );
  return (
    <Notice tone="info" level={level} heading={m.guide_ties()}>
      <ul>
        {keys.map(({ key, opens }) => (
          <li key={key.id}>{m.guide_tie({ key: listed([key]), apps: listed(opens) })}</li>
        ))}
      </ul>
      {isAdvice && <p>{m.guide_ties_advice()}</p>}
    </Notice>
  );
}

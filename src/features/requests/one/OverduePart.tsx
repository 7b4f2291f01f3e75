import type { Service } from '#api/service.ts';
import { formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { App } from '#domain/app.ts';
import type { Line } from '#domain/line.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { Rungs } from '#features/requests/one/Rungs.tsx';
import { Notice } from '#ui/Notice.tsx';
import { kept } from '#ui/text/kept.tsx';

type Props = {
  request: UnbindingRequest;
  app: App | null;
  line: Line;
  service: Service;
  now: number;
  mayWrite: boolean;
};

/** Past its due date: what that means, and whom to ask, one rung after the other. */
export function OverduePart(props: Props) {
  return (
    <>
      <Notice tone="warning" joint="overdue" heading={m.requests_overdue_heading()}>
        <p>{kept(m.requests_overdue_text({ date: formatLastDay(props.request.dueAt) }))}</p>
      </Notice>
      <Rungs {...props} />
    </>
  );
}

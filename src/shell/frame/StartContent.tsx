/** What the start screen says: the same boxes in the static first screen and in the running portal. */

import type { MouseEvent, Ref } from 'react';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { href } from '#shell/frame/HeaderBar.tsx';

type Props = { heading?: Ref<HTMLHeadingElement>; onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void };

export function StartContent({ heading, onFollow }: Props) {
  return (
    <div className="fs-page">
      <h1 ref={heading} className="fs-h1" tabIndex={-1}>
        {m.start_title()}
      </h1>
      <p className="fs-lead">{m.start_lead()}</p>
      <a className="fs-primary" href={href(paths.lookUp)} onClick={onFollow}>
        {m.start_act()}
      </a>
      <div className="fs-need">
        <h2 className="fs-need-title">{m.start_need_heading()}</h2>
        <ul className="fs-need-list">
          <li>{m.start_need_phone()}</li>
          <li>{m.start_need_id()}</li>
          <li>{m.start_need_time()}</li>
        </ul>
      </div>
      <ul className="fs-doors" aria-label={m.start_doors()}>
        <li>
          <a className="fs-door" href={href(paths.signIn)} onClick={onFollow}>
            {m.start_door_follow()} <span className="fs-door-hint">{m.start_door_follow_hint()}</span>
          </a>
        </li>
        <li>
          <a className="fs-door" href={href(paths.cancelledNumber)} onClick={onFollow}>
            {m.start_door_cancelled()} <span className="fs-door-hint">{m.start_door_cancelled_hint()}</span>
          </a>
        </li>
        <li>
          <a className="fs-door" href={href(paths.urgent)} onClick={onFollow}>
            {m.start_door_urgent()} <span className="fs-door-hint">{m.start_door_urgent_hint()}</span>
          </a>
        </li>
      </ul>
      <p className="fs-note">{m.start_promise()}</p>
      <p className="fs-note">{m.start_verify()}</p>
    </div>
  );
}

import { memo, useId } from 'react';
import { ownNameOf } from '#copy/accountLine.ts';
import { m } from '#copy/generated/messages.js';
import { accountName, appName } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import type { Eligibility } from '#domain/eligibility.ts';
import type { Locale } from '#domain/languages.ts';
import { paths } from '#paths.ts';
import { type Follow, RowLink } from '#shell/list/RowLink.tsx';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { whyNot } from '#shell/requests/effectWords.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import type { JointShape } from '#ui/joints.ts';
import { Row } from '#ui/Row.tsx';

const jointOf: Readonly<Record<Eligibility['kind'], JointShape>> = {
  request: 'bound',
  none: 'bound',
  alreadyOpen: 'requested',
  ownAccount: 'bound',
  tooEarly: 'bound',
  selfCutGuard: 'needsYou',
  askWhose: 'needsYou',
};

type Props = {
  row: Account;
  follow: Follow;
  /** Not read: the words change with it. */
  locale: Locale;
};

/** A row that can't be requested now: why, and where the way that remains stands. */
export const NotNowRow = memo(function NotNowRow({
  row: { binding, app, eligibility, request, sharesApp },
  follow,
}: Props) {
  const name = accountName(app, binding, sharesApp);
  const whyId = useId();
  const isBlocked = eligibility.kind === 'request';
  const requestId = isBlocked ? request?.id : eligibility.kind === 'alreadyOpen' ? eligibility.requestId : undefined;
  return (
    <Row
      joint={jointOf[eligibility.kind]}
      tile={<AppTile app={app} />}
      heading={
        <RowLink follow={follow} to={paths.account(binding.id)} aria-label={name} aria-describedby={whyId}>
          {appName(app)}
        </RowLink>
      }
      meta={ownNameOf(binding)}
      keepMeta
      reason={<span id={whyId}>{isBlocked ? m.unbind_why_blocked() : whyNot(eligibility)}</span>}
      act={
        requestId !== undefined && (
          <RowLink
            follow={follow}
            to={paths.request(requestId)}
            className={buttonClass('link')}
            aria-label={m.accounts_act_named({ act: m.unbind_see_request(), name })}
          >
            {m.unbind_see_request()}
          </RowLink>
        )
      }
    />
  );
});

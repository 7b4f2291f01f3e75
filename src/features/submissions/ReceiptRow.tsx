import { ownNameOf } from '#copy/accountLine.ts';
import { m } from '#copy/generated/messages.js';
import { accountName, appName } from '#copy/words.ts';
import { requestSureUntil } from '#domain/requests/takeBack.ts';
import { outcomeReason, outcomeWords, type ReceiptLine } from '#features/submissions/receiptView.ts';
import { paths } from '#paths.ts';
import type { Act } from '#shell/acts/useAct.ts';
import { Link } from '#shell/frame/Link.tsx';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { viewOf } from '#shell/requests/requestView.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Row } from '#ui/Row.tsx';

type Props = {
  line: ReceiptLine;
  /** It alone can still be taken back, which is offered above. */
  isOnly: boolean;
  now: number;
  withdraw: Act<string>;
};

export function ReceiptRow({ line, isOnly, now, withdraw }: Props) {
  const { row, app, binding, request } = line;
  const stateId = `outcome-${row.bindingId}`;
  const requestId = row.outcome === 'notAccepted' ? request?.id : row.requestId;
  const to = requestId === undefined ? paths.account(row.bindingId) : paths.request(requestId);
  const account = request ?? binding;
  const name = account ? accountName(app, account, line.sharesApp) : appName(app);
  const mayTakeBack =
    !isOnly && row.outcome === 'accepted' && request !== undefined && requestSureUntil(request, now) !== null;
  const failed = row.outcome === 'notAccepted' && request === undefined;
  return (
    <Row
      joint={failed ? 'needsYou' : request === undefined ? 'requested' : viewOf(request, now).joint}
      tile={<AppTile app={app} />}
      heading={
        <Link to={to} aria-label={name} aria-describedby={stateId}>
          {appName(app)}
        </Link>
      }
      meta={account && ownNameOf(account)}
      state={outcomeWords(line, now)}
      stateId={stateId}
      reason={outcomeReason(line, now)}
      act={
        mayTakeBack ? (
          <Button
            variant="link"
            aria-label={m.accounts_act_named({ act: m.requests_take_back(), name })}
            busy={withdraw.isPending && withdraw.variables === row.requestId}
            busyText={m.requests_taking_back()}
            onClick={() => withdraw.mutate(row.requestId)}
          >
            {m.requests_take_back()}
          </Button>
        ) : row.outcome === 'alreadyOpen' ? (
          <Link
            to={paths.request(row.requestId)}
            className={buttonClass('link')}
            aria-label={m.accounts_act_named({ act: m.unbind_see_request(), name })}
          >
            {m.unbind_see_request()}
          </Link>
        ) : null
      }
    />
  );
}

import { memo, useId } from 'react';
import { ownNameOf } from '#copy/accountLine.ts';
import { formatShortDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { requestWord } from '#copy/requestWords.ts';
import { accountName, appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import type { Locale } from '#domain/languages.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { paths } from '#paths.ts';
import { type Follow, RowLink } from '#shell/list/RowLink.tsx';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { sentAtOf, viewOf, whenOf } from '#shell/requests/requestView.ts';
import { Row } from '#ui/Row.tsx';

type Props = {
  request: UnbindingRequest;
  app: App | null;
  /** Another request in the list is about the same app. */
  sharesApp: boolean;
  /** Nobody has to answer, and no app tells of the account any more: nothing is left to do about it. */
  isClosed: boolean;
  now: number;
  follow: Follow;
  /** Not read: the words change with it. */
  locale: Locale;
};

export const RequestRow = memo(function RequestRow({ request, app, sharesApp, isClosed, now, follow }: Props) {
  const stateId = useId();
  return (
    <Row
      joint={viewOf(request, now).joint}
      tile={<AppTile app={app} />}
      level={2}
      heading={
        <RowLink
          follow={follow}
          to={paths.request(request.id)}
          aria-label={accountName(app, request, sharesApp)}
          aria-describedby={stateId}
        >
          {appName(app)}
        </RowLink>
      }
      meta={[
        ownNameOf(request),
        m.requests_attempt_on({ attempt: request.attempt, date: formatShortDate(sentAtOf(request), now) }),
      ]
        .filter(Boolean)
        .join('\u00a0· ')}
      keepMeta
      state={requestWord(request, now)}
      stateId={stateId}
      reason={whenOf(request, now, isClosed)}
    />
  );
});

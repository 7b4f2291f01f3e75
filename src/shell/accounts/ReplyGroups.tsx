import { memo, useState } from 'react';
import { serviceNow } from '#api/serviceClock.ts';
import { answerWords } from '#copy/answerWords.ts';
import { formatShortDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { type Reply, replyCan } from '#domain/inquiry.ts';
import type { Locale } from '#domain/languages.ts';
import { paths } from '#paths.ts';
import { type ReplyGroup, replyGroups, type Show } from '#shell/accounts/accountList.ts';
import { Link } from '#shell/frame/Link.tsx';
import { useRowLimit } from '#shell/list/sections.ts';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { Button } from '#ui/form/Button.tsx';
import type { JointShape } from '#ui/joints.ts';
import { ListGroup } from '#ui/ListGroup.tsx';
import { Row } from '#ui/Row.tsx';

const joints: Readonly<Record<ReplyGroup, JointShape>> = {
  waiting: 'inProgress',
  silent: 'noAnswer',
  none: 'nothingFound',
  declined: 'withdrawn',
  notCovered: 'notCovered',
};

const headings: Readonly<Record<ReplyGroup, () => string>> = {
  waiting: () => m.accounts_replies_waiting(),
  silent: () => m.accounts_replies_silent(),
  none: () => m.accounts_replies_none(),
  declined: () => m.accounts_replies_declined(),
  notCovered: () => m.accounts_replies_not_covered(),
};

/** More apps than this that nobody can do anything about: the heading and its count say enough. */
const FEW = 4;

type Props = {
  /** Those that the filter and the query leave, best match first. */
  quiet: readonly Reply[];
  apps: ReadonlyMap<string, App>;
  show: Show;
  query: string;
  askAgain: (appId: string) => void;
  /** The app that is being asked right now. */
  asking: string | null;
  /** Not read: the words change with it. */
  locale: Locale;
};

/** Every app without an account to show, by its kind of answer. Kinds are never merged: "no answer" is not "no account". */
export const ReplyGroups = memo(function ReplyGroups({ quiet, apps, show, query, askAgain, asking }: Props) {
  const [toggled, setToggled] = useState<Partial<Record<ReplyGroup, boolean>>>({});
  const limit = useRowLimit();
  const now = serviceNow();
  const appOf = (reply: Reply) => apps.get(reply.appId) ?? null;
  return replyGroups.map((group) => {
    const own = quiet.filter((reply) => reply.answer === group);
    if (own.length === 0) return null;
    const closed = group === 'notCovered' || (group !== 'silent' && own.length > FEW);
    const open = toggled[group] ?? (!closed || query !== '' || show === 'unanswered');
    return (
      <ListGroup
        key={group}
        heading={headings[group]()}
        count={m.common_apps({ count: own.length })}
        open={open}
        onToggle={(next) => setToggled((known) => ({ ...known, [group]: next }))}
      >
        <ConnectedList>
          {own.slice(0, limit).map((reply, place) => {
            const name = appName(appOf(reply));
            // A service may answer twice for one app.
            const isFirst = own.findIndex(({ appId }) => appId === reply.appId) === place;
            return (
              <Row
                key={isFirst ? reply.appId : `${reply.appId} ${place}`}
                joint={joints[group]}
                tile={<AppTile app={appOf(reply)} />}
                heading={
                  group === 'notCovered' && apps.has(reply.appId) ? (
                    <Link to={paths.app(reply.appId)}>{name}</Link>
                  ) : (
                    name
                  )
                }
                state={answerWords[group]()}
                meta={reply.at === null ? undefined : m.accounts_replied_on({ date: formatShortDate(reply.at, now) })}
                act={
                  replyCan.askAgain(reply) ? (
                    <Button
                      variant="compact"
                      busy={asking === reply.appId}
                      busyText={m.accounts_asking()}
                      aria-label={m.accounts_act_named({ act: m.accounts_ask_again(), name })}
                      onClick={() => askAgain(reply.appId)}
                    >
                      {m.accounts_ask_again()}
                    </Button>
                  ) : undefined
                }
              />
            );
          })}
        </ConnectedList>
      </ListGroup>
    );
  });
});

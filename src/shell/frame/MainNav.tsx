import { useLocation } from 'react-router';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { BottomBar } from '#ui/BottomBar.tsx';
import { Icon } from '#ui/Icon.tsx';

/** The three places of somebody who is signed in. */
export function MainNav() {
  useLocale();
  const { pathname } = useLocation();
  /** One request is still among the requests. */
  const at = (path: string) => (`${pathname}/`.startsWith(`${path}/`) ? 'page' : undefined);
  return (
    <BottomBar
      label={m.common_nav()}
      items={[
        {
          key: 'number',
          link: (
            <Link to={paths.home} aria-current={pathname === paths.home ? 'page' : undefined}>
              <Icon name="phone" />
              <span>{m.common_nav_number()}</span>
            </Link>
          ),
        },
        {
          key: 'accounts',
          link: (
            <Link to={paths.accounts} aria-current={at(paths.accounts)}>
              <Icon name="magnifier" />
              <span>{m.common_nav_accounts()}</span>
            </Link>
          ),
        },
        {
          key: 'requests',
          link: (
            <Link to={paths.requests} aria-current={at(paths.requests)}>
              <Icon name="clock" />
              <span>{m.common_nav_requests()}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}

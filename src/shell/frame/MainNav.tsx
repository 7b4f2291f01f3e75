import { useLocation } from 'react-router';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { BottomBar } from '#ui/BottomBar.tsx';
import { Icon } from '#ui/Icon.tsx';

/** What lies within each of the three, by the first word of its address. */
const within = {
  number: ['', 'number', 'report', 'holder-since', 'noted'],
  accounts: ['accounts', 'unbind', 'guide'],
  requests: ['requests', 'submissions'],
} as const;

/** The three places of somebody who is signed in. */
export function MainNav() {
  useLocale();
  const { pathname } = useLocation();
  const at = (place: keyof typeof within) =>
    (within[place] as readonly string[]).includes(pathname.split('/')[1] ?? '') ? 'page' : undefined;
  return (
    <BottomBar
      label={m.common_nav()}
      items={[
        {
          key: 'number',
          link: (
            <Link to={paths.home} aria-current={at('number')}>
              <Icon name="phone" />
              <span>{m.common_nav_number()}</span>
            </Link>
          ),
        },
        {
          key: 'accounts',
          link: (
            <Link to={paths.accounts} aria-current={at('accounts')}>
              <Icon name="magnifier" />
              <span>{m.common_nav_accounts()}</span>
            </Link>
          ),
        },
        {
          key: 'requests',
          link: (
            <Link to={paths.requests} aria-current={at('requests')}>
              <Icon name="clock" />
              <span>{m.common_nav_requests()}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}

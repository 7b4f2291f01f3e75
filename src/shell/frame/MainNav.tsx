import { NavLink } from 'react-router';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { BottomBar } from '#ui/BottomBar.tsx';
import { Icon } from '#ui/Icon.tsx';

/** The three places of somebody who is signed in. */
export function MainNav() {
  useLocale();
  return (
    <BottomBar
      label={m.common_nav()}
      items={[
        {
          key: 'number',
          link: (
            <NavLink to={paths.home} end>
              <Icon name="phone" />
              <span>{m.common_nav_number()}</span>
            </NavLink>
          ),
        },
        {
          key: 'accounts',
          link: (
            <NavLink to={paths.accounts}>
              <Icon name="magnifier" />
              <span>{m.common_nav_accounts()}</span>
            </NavLink>
          ),
        },
        {
          key: 'requests',
          link: (
            <NavLink to={paths.requests}>
              <Icon name="clock" />
              <span>{m.common_nav_requests()}</span>
            </NavLink>
          ),
        },
      ]}
    />
  );
}

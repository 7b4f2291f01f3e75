/** A link to a screen of the portal. The router’s own brings 4 kB into the first load for ways that nobody goes here. */

import type { ComponentProps } from 'react';
import { type To, useHref } from 'react-router';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  to: To;
  /** Rides along in the history entry. */
  state?: unknown;
  /** Back leads to what was before this screen, not to it. */
  replace?: boolean;
};

export function Link({ to, state, replace, onClick, ...rest }: Props) {
  const follow = useFollowLink(state, replace);
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event);
        follow(event);
      }}
    />
  );
}

import type { ComponentProps, MouseEvent } from 'react';
import { href } from '#shell/frame/HeaderBar.tsx';
import { kept } from '#ui/text/kept.tsx';

export type Follow = (event: MouseEvent<HTMLAnchorElement>) => void;

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  to: string;
  /** From `useFollowLink`, asked once for a whole list: the router's own link works out its address anew in each row. */
  follow: Follow;
};

/** A link in a row of a list that may be hundreds of rows long. */
export function RowLink({ to, follow, onClick, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={href(to)}
      onClick={(event) => {
        onClick?.(event);
        follow(event);
      }}
    >
      {kept(children)}
    </a>
  );
}

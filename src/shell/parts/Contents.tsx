import { m } from '#copy/generated/messages.js';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/parts/Contents.module.css';

type Props = {
  /** In the order of the page; `id` is that of the part or of its heading, which `useHashTarget` brings into view. */
  parts: readonly { id: string; text: string }[];
};

/** The table of contents of a long page: it stands beside it where there are two columns. */
export function Contents({ parts }: Props) {
  return (
    <nav aria-label={m.common_contents()} className={styles['contents']}>
      <ul>
        {parts.map(({ id, text }) => (
          <li key={id}>
            <Link to={{ hash: id }} replace>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

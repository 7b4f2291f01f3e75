import { m } from '#copy/generated/messages.js';
import { notedName, notedState } from '#copy/notedWords.ts';
import { isNotedDone, type NotedRow, notedToDo } from '#domain/own/noted.ts';
import { paths } from '#paths.ts';
import styles from '#shell/accounts/accounts.module.css';
import { Link } from '#shell/frame/Link.tsx';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { GlyphTile } from '#ui/GlyphTile.tsx';
import { ListGroup } from '#ui/ListGroup.tsx';
import { Row } from '#ui/Row.tsx';

export function NotedTile({ row }: { row: NotedRow }) {
  if (row.what.by === 'catalogue') return <AppTile app={row.app} />;
  return <GlyphTile name={notedName(row, null)} category="work" glyph={undefined} />;
}

/** What the person noted by hand, apart from what the apps told, and the way to the list. Where there is nothing, that way alone. */
export function NotedRows({ rows, level = 2 }: { rows: readonly NotedRow[]; level?: 2 | 3 }) {
  const toDo = notedToDo(rows).length;
  if (rows.length === 0) {
    return (
      <p className="no-print">
        {m.noted_link_text()} <Link to={paths.noted}>{m.noted_link()}</Link>
      </p>
    );
  }
  return (
    <div>
      <ListGroup
        level={level}
        heading={m.noted_section()}
        count={toDo > 0 ? m.noted_section_to_do({ count: toDo }) : m.noted_section_all_done()}
      >
        <ConnectedList>
          {rows.map((row) => (
            <Row
              key={row.id}
              level={level === 3 ? 4 : 3}
              joint={isNotedDone(row) ? 'doneByYou' : 'bound'}
              tile={<NotedTile row={row} />}
              heading={<bdi>{notedName(row, row.app)}</bdi>}
              state={notedState(row)}
            />
          ))}
        </ConnectedList>
      </ListGroup>
      <p className={styles.ownWord}>
        {m.noted_by_word_text()}{' '}
        <Link to={paths.noted} className="no-print">
          {m.noted_open_list()}
        </Link>
      </p>
    </div>
  );
}

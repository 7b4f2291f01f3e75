import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { Source } from '#domain/sources.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';

/** Leads to the entry of what was published; the name tells it apart from the other sources of the page. */
export function SourceLink({ source, about }: { source: Source; about: string }) {
  return (
    <Link to={paths.source(source.id)} aria-label={m.apps_source_of({ about, title: inLocale(source.title) })}>
      {m.apps_source()}
    </Link>
  );
}

import { appName } from '#copy/words.ts';
import { type App, categoryOf } from '#domain/app.ts';
import { GlyphTile } from '#ui/GlyphTile.tsx';

/** An app's neutral glyph; one that is not in the catalogue shows the first letter of what it is called all the same. */
export function AppTile({ app }: { app: App | null }) {
  return <GlyphTile name={appName(app)} category={categoryOf(app)} glyph={app?.glyph ?? undefined} />;
}

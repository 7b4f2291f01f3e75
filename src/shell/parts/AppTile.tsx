import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { GlyphTile } from '#ui/GlyphTile.tsx';

/** An app's neutral glyph; an app that is not in the catalogue shows the first letter of its stand-in name. */
export function AppTile({ app }: { app: App | undefined }) {
  return <GlyphTile name={appName(app)} category={app?.category ?? 'work'} glyph={app?.glyph ?? undefined} />;
}

import type { App } from '#domain/app.ts';
import { GlyphTile } from '#ui/GlyphTile.tsx';
import { appName } from './accountWords.ts';

export function AppTile({ app }: { app: App }) {
  return <GlyphTile name={appName(app)} category={app.category} glyph={app.glyph ?? undefined} />;
}

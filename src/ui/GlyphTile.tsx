import { cx } from '#ui/cx.ts';
import styles from '#ui/GlyphTile.module.css';
import { glyphs } from '#ui/glyphs.ts';

export type TileCategory = 'life' | 'social' | 'finance' | 'work';

/** The tile's outline on a 40 grid: radius 4, and one corner cut by 8, so that the category can be read without colour. */
const outlines: Readonly<Record<TileCategory, string>> = {
  life: 'M4 0H36a4 4 0 0 1 4 4V36a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z',
  social: 'M8 0H36a4 4 0 0 1 4 4V36a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V8z',
  finance: 'M4 0H32L40 8V36a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z',
  work: 'M4 0H36a4 4 0 0 1 4 4V32L32 40H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z',
};

interface GlyphTileProps {
  /** The app's name; its first letter stands in for a missing glyph. */
  name: string;
  category: TileCategory;
  /** A key of `glyphs`. */
  glyph?: string | undefined;
}

export function GlyphTile({ name, category, glyph }: GlyphTileProps) {
  const path = glyph === undefined ? undefined : glyphs[glyph];
  return (
    <svg aria-hidden="true" viewBox="0 0 40 40" className={styles.tile}>
      <path d={outlines[category]} className={cx(styles.ground, styles[category])} />
      {path ? (
        <path d={path} className={styles.glyph} />
      ) : (
        <text x="20" y="20" className={styles.letter}>
          {firstLetter(name)}
        </text>
      )}
    </svg>
  );
}

function firstLetter(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '').toUpperCase();
}

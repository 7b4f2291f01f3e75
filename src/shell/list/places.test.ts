import { describe, expect, it } from 'vitest';
import { noPlaces, type Places, placesFor } from '#shell/list/places.ts';

const self = (id: string) => id;
const anew = (before: Places<string>, ids: string) => placesFor(before, ids.split(''), self, true);
const byThemselves = (before: Places<string>, ids: string) => placesFor(before, ids.split(''), self, false);
/** Key and item of each place in the order of the page, spare ones in brackets. */
const drawn = ({ spare, rows }: Places<string>) =>
  [...spare.map(({ key, item }) => `(${key}${item})`), ...rows.map(({ key, item }) => `${key}${item}`)].join(' ');

describe('rows that the person asks for', () => {
  it('come into the places that are there, in the order of the page', () => {
    expect(drawn(anew(anew(noPlaces, 'abcd'), 'dxyz'))).toBe('0d 1x 2y 3z');
  });

  it('leave the places that are not needed as they were, and find them so again', () => {
    const narrowed = anew(anew(noPlaces, 'abcd'), 'x');
    expect(drawn(narrowed)).toBe('(0a) (1b) (2c) 3x');
    expect(drawn(anew(narrowed, ''))).toBe('(0a) (1b) (2c) (3x)');
    expect(drawn(anew(narrowed, 'abcd'))).toBe('0a 1b 2c 3d');
  });

  it('get new places when there are too few', () => {
    expect(drawn(anew(anew(noPlaces, 'ab'), 'abcd'))).toBe('0a 1b 2c 3d');
  });
});

describe('rows that change by themselves', () => {
  it('stay in their own places wherever they move', () => {
    expect(drawn(byThemselves(anew(noPlaces, 'abc'), 'cab'))).toBe('2c 0a 1b');
  });

  it('never get a place that another row has just left, nor a spare one', () => {
    const before = anew(anew(noPlaces, 'abcd'), 'cd');
    const after = byThemselves(before, 'xd');
    expect(drawn(after)).toBe('(0a) (1b) 4x 3d');
    expect(drawn(byThemselves(after, 'yd'))).toBe('(0a) (1b) 5y 3d');
  });
});

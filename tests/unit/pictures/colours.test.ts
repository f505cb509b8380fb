/** Are people drawn as a child chose, and does a photocopy keep them? */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PICTURES, PICTURES_OF_PEOPLE } from '#shared/documents/blocks.ts';
import { HAIR_FILLS, inARow, inColours, SKIN_FILLS, withSkin } from '#shared/pictures/colours.ts';
import { FIGURES, HAIRS, SKINS } from '#shared/record/choices.ts';

const svg = (name: string) => readFileSync(`resources/pictures/${name}.svg`, 'utf8');

/** How light a colour is on a copier that knows no colour, as WCAG counts it. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('The pictures of a child’s copy [R7.2]', () => {
  it.each(SKINS)('keep the face on a photocopy in the skin %s', (skin) => {
    // Black eyes and lines on the skin: three to one, as for every sign that tells something.
    expect((lightness(SKIN_FILLS[skin]) + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
  });

  it.each(PICTURES)('are lines in black: %s', (picture) => {
    expect(svg(picture)).toMatch(/stroke="#000(?:000)?"|fill="#000(?:000)?"/);
  });

  it.each(FIGURES)('show %s in every skin and hair that can be chosen', (figure) => {
    const drawings = SKINS.flatMap((skin) =>
      HAIRS.map((hair) => inColours(svg(`figure-${figure}`), { figure, skin, hair })),
    );
    for (const [at, skin] of SKINS.entries()) {
      expect(drawings[at * HAIRS.length]?.toLowerCase()).toContain(SKIN_FILLS[skin]);
    }
    const hasHair = figure !== 'baby' && figure !== 'womanInScarf';
    const [, ...colours] = Object.keys(HAIR_FILLS);
    expect(new Set(drawings.slice(0, HAIRS.length)).size > 1).toBe(hasHair && colours.length > 0);
  });

  it('stay as they are shipped while nothing was chosen', () => {
    for (const picture of PICTURES_OF_PEOPLE) {
      expect(withSkin(svg(picture), 'notChosen').toLowerCase()).toBe(svg(picture).toLowerCase());
    }
  });

  it('stand side by side, at most six in a row, each mark once', () => {
    const row = inARow(FIGURES.map((figure) => svg(`figure-${figure}`)));
    expect(row).toContain('viewBox="0 0 432 144"');
    expect(row.match(/<svg/g)).toHaveLength(1);
    expect(row).not.toContain(' id="');
  });
});

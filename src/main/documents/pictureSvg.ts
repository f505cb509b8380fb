/** The pictures of a copy as SVG, in the colours that the child chose. */
import { type Block, PICTURES_OF_PEOPLE, type Picture } from '#shared/documents/blocks.ts';
import { inARow, inColours, withSkin } from '#shared/pictures/colours.ts';
import type { Resources } from './resources.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;

/** Tells whether a picture is drawn otherwise than it ships. */
export function isRecoloured({ picture, skin }: Of<'picture'>): boolean {
  return skin !== undefined && skin !== 'notChosen' && PICTURES_OF_PEOPLE.includes(picture);
}

/** Gives the picture beside a sentence. */
export function svgOfPicture(block: Of<'picture'>, resources: Resources): string {
  const picture: Picture = block.picture;
  const svg = resources.picture(picture, 'svg').toString('utf8');
  return isRecoloured(block) ? withSkin(svg, block.skin ?? 'notChosen') : svg;
}

/** Gives a child's family as one drawing. */
export function svgOfFigures({ figures }: Of<'figures'>, resources: Resources): string {
  return inARow(
    figures.map((look) => inColours(resources.figure(look.figure).toString('utf8'), look)),
  );
}

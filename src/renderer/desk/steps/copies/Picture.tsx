import {
  type Block,
  type FigureLook,
  PICTURES_OF_PEOPLE,
  type Picture as PictureName,
} from '#shared/documents/blocks.ts';
import { inARow, inColours, SIDE, sizeOfRow, withSkin } from '#shared/pictures/colours.ts';

const FILES = import.meta.glob<string>('../../../../../resources/pictures/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function svgOf(name: string): string {
  return Object.entries(FILES).find(([path]) => path.endsWith(`/${name}.svg`))?.[1] ?? '';
}

const addressOf = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** One of the shipped pictures, people in the skin that the child chose. */
export function Picture(props: { picture: PictureName; alt: string; skin?: FigureLook['skin'] }) {
  const { picture, alt, skin = 'notChosen' } = props;
  const svg = svgOf(picture);
  const drawn = PICTURES_OF_PEOPLE.includes(picture) ? withSkin(svg, skin) : svg;
  return <img src={addressOf(drawn)} alt={alt} width={72} height={72} />;
}

/** A child's family, or one of it, drawn as in the copy. */
export function Figures(props: Pick<Extract<Block, { is: 'figures' }>, 'figures' | 'alt'>) {
  const { figures, alt } = props;
  const { columns, rows } = sizeOfRow(figures.length);
  const svg = inARow(figures.map((look) => inColours(svgOf(`figure-${look.figure}`), look)));
  return (
    <img
      className="figures"
      src={addressOf(svg)}
      alt={alt}
      width={columns * SIDE}
      height={rows * SIDE}
    />
  );
}

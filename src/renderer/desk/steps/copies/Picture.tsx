import type { Picture as PictureName } from '#shared/documents/blocks.ts';

const FILES = import.meta.glob<string>('../../../../../resources/pictures/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** One of the shipped pictures. */
export function Picture(props: { picture: PictureName; alt: string }) {
  const file = Object.entries(FILES).find(([path]) => path.endsWith(`/${props.picture}.svg`))?.[1];
  return <img src={file} alt={props.alt} width={72} height={72} />;
}

import { useMemo } from 'react';
import { readImage } from '#shared/authority/image.ts';
import { bytesOf } from '#shared/authority/pack.ts';

/** The sign of an authority, from its picture in Base64. */
export function LogoImage(props: { image: string; alt: string; look: string }) {
  const { image, alt, look } = props;
  const source = useMemo(() => {
    const read = readImage(bytesOf(image));
    return 'problem' in read ? null : `data:image/${read.type};base64,${image}`;
  }, [image]);
  return source === null ? null : <img className={look} src={source} alt={alt} />;
}

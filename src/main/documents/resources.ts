/** The fonts, pictures and colour profile that ship with Waymark, each read once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureLook, Picture } from '#shared/documents/blocks.ts';

export interface Resources {
  /** A font's bytes by file name, e.g. `Andika-Bold.ttf`. */
  font(file: string): Buffer;
  picture(picture: Picture, format: 'svg' | 'png'): Buffer;
  /** The drawing of somebody in a child's family. */
  figure(figure: FigureLook['figure']): Buffer;
  /** The sRGB profile that PDF/A asks for. */
  colourProfile(): Buffer;
}

/** Opens the resources in `folder`; a file that is missing throws when first asked for. */
export function openResources(folder: string): Resources {
  const read = new Map<string, Buffer>();
  const file = (...parts: readonly string[]): Buffer => {
    const path = join(folder, ...parts);
    const known = read.get(path);
    if (known) return known;
    const bytes = readFileSync(path);
    read.set(path, bytes);
    return bytes;
  };
  return {
    font: (name) => file('fonts', name),
    picture: (picture, format) => file('pictures', `${picture}.${format}`),
    figure: (figure) => file('pictures', `figure-${figure}.svg`),
    colourProfile: () => file('colour', 'sRGB_IEC61966_2_1.icc'),
  };
}

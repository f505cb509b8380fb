/** Points in the units of WordprocessingML. */

/** Twentieths of a point, for lengths. */
export const twips = (points: number): number => Math.round(points * 20);

/** Half points, for sizes of type. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Colours go without the hash. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();

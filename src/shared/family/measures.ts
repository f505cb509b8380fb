/** Sizes of a family map, in points: at its own size it is printed as large as the text around it. */

/** Width of the column in which a person stands. */
export const CELL = 80;
export const SHAPE = 44;
/** Between partners there is room for their line and its marks. */
export const PARTNER_GAP = 36;
export const SIBLING_GAP = 8;
/** Between families that stand beside each other. */
export const FAMILY_GAP = 18;
export const MARGIN = 12;
export const NAME_SIZE = 12.5;
export const SMALL_SIZE = 10.5;
export const AGE_SIZE = 15;
export const LINE_HEIGHT = 1.25;

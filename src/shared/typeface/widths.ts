/**
 * How wide letters surely are, so that what is laid out from text alone fits wherever it is drawn:
 * a family map on paper, a slide on the wall. The widths are those of Atkinson Hyperlegible Next
 * Bold rounded up, and the widest of the other scripts' typefaces; a test holds them to the
 * typefaces that ship.
 */

/** Letters by their width as a part of the size of the type; with an accent they are as wide. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.32, " \u00a0'|j‘’‚,.:;·"],
  [0.36, 'il!¡()[]'],
  [0.4, 'frtłľ-{}"_°'],
  [0.45, 'I1/\\•'],
  [0.5, '“”„*'],
  [0.56, '–zscvxy7~?¿×'],
  [0.6, 'ahbdegknopquLJFE239^<>đþð§¤'],
  [0.66, 'TSZPBVRY45608+=÷≠$£ß¥'],
  [0.7, 'CKAUDXď€'],
  [0.76, 'HNGOwÐĦ&Ø'],
  [0.81, 'Q#@©®…'],
  [0.9, 'mMW—½¼æ'],
  [1.02, 'ÆœĲ'],
  [1.06, 'Œ'],
  [1.4, '‰'],
];
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((one) => [one, width])),
);

const NO_WIDTH = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u;
/** Their letters join, or are slim. */
const SLIM = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LATIN = /[\p{Script=Latin}\p{Script=Common}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const CAPITAL = /[\p{Lu}\p{N}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
/** As wide as anything that ships. */
const WIDEST = 1.06;

function widthOfCharacter(character: string): number {
  const [base = character] = character.normalize('NFD');
  const known = WIDTH_OF.get(character) ?? WIDTH_OF.get(base);
  if (known !== undefined) return known;
  if (NO_WIDTH.test(character)) return 0;
  // Drawn by the computer’s own typeface.
  if (PICTURE.test(character)) return 1.4;
  if (SLIM.test(character)) return 0.78;
  if (!LATIN.test(character) || !/\p{L}/u.test(character)) return WIDEST;
  return CAPITAL.test(character) ? 0.9 : 0.8;
}

const known = new Map<string, number>();

/** Gives how wide a text is at most, in the unit of `size`. */
export function widthOfText(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    const own = known.get(character) ?? widthOfCharacter(character);
    known.set(character, own);
    width += own;
  }
  return width * size;
}

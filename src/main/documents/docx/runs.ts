/** Runs of text for Word: split where script and direction change, each with its language. */
import type { IRunOptions, ParagraphChild } from 'docx';
import { TextRun } from 'docx';
import type { Runs } from '#shared/documents/blocks.ts';
import { cleanText } from '../text/cleanText.ts';
import type { Direction } from '../text/direction.ts';
import { hasRightToLeft, keepNumbersTogether } from '../text/direction.ts';
import { stretchesIn } from '../text/language.ts';
import { STYLE } from './styles.ts';

type Script = 'plain' | 'rightToLeft' | 'indic' | 'ethiopic';

// What Windows and Office bring for scripts that the embedded faces lack.
const FONTS: Readonly<Record<Script, string | null>> = {
  plain: null,
  rightToLeft: null,
  indic: 'Nirmala UI',
  ethiopic: 'Ebrima',
};

const INDIC =
  /[\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Tamil}]/u;
const ETHIOPIC = /\p{Script=Ethiopic}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const LATIN = /\p{Script=Latin}/u;

function scriptOf(character: string): Script {
  if (hasRightToLeft(character)) return 'rightToLeft';
  if (INDIC.test(character)) return 'indic';
  if (ETHIOPIC.test(character)) return 'ethiopic';
  return 'plain';
}

interface Segment {
  text: string;
  script: Script;
}

/** Splits at changes of script. Spaces and marks between two words of a script stay with it. */
function scriptSegments(text: string, direction: Direction): readonly Segment[] {
  const segments: Segment[] = [];
  let waiting = '';
  for (const character of text) {
    const strong =
      direction === 'rtl' ? !/[\s\p{P}\p{N}]/u.test(character) : LETTER_OR_DIGIT.test(character);
    const last = segments.at(-1);
    if (!strong) {
      waiting += character;
      continue;
    }
    const script = scriptOf(character);
    if (last?.script === script) last.text += waiting + character;
    else {
      const before = direction === 'rtl' ? 'rightToLeft' : 'plain';
      if (waiting !== '') {
        if (last?.script === before) last.text += waiting;
        else if (script === before) {
          segments.push({ text: waiting + character, script });
          waiting = '';
          continue;
        } else segments.push({ text: waiting, script: before });
      }
      segments.push({ text: character, script });
    }
    waiting = '';
  }
  if (waiting !== '') {
    const script = direction === 'rtl' ? 'rightToLeft' : 'plain';
    const last = segments.at(-1);
    if (last?.script === script) last.text += waiting;
    else segments.push({ text: waiting, script });
  }
  return segments;
}

export interface RunStyle {
  readonly bold?: boolean;
  readonly style?: string;
}

function runOf(segment: Segment, language: string | null, style: RunStyle, bold: boolean): TextRun {
  const rightToLeft = segment.script === 'rightToLeft' && !LATIN.test(segment.text);
  const font = FONTS[segment.script];
  const bidirectional = rightToLeft || segment.script === 'indic';
  const options: IRunOptions = {
    ...(bold ? { bold: true } : {}),
    ...(style.style ? { style: style.style } : {}),
    ...(rightToLeft ? { rightToLeft: true } : {}),
    ...(font ? { font: { ascii: font, hAnsi: font, cs: font } } : {}),
    ...(language === null
      ? {}
      : {
          language: bidirectional
            ? { value: language, bidirectional: language }
            : { value: language },
        }),
  };
  return new TextRun({ ...options, text: segment.text });
}

/** The runs of a paragraph. */
export function textRuns(
  runs: Runs,
  documentLanguage: string,
  direction: Direction,
  style: RunStyle = {},
): ParagraphChild[] {
  return runs.flatMap((run) => {
    const clean = cleanText(run.text);
    const turned = direction === 'rtl' || hasRightToLeft(clean);
    const text = turned ? keepNumbersTogether(clean) : clean;
    const bold = (style.bold ?? false) || (run.bold ?? false);
    const character = run.own ? { ...style, style: STYLE.own } : style;
    return text
      .split('\n')
      .flatMap((line, at) => [
        ...(at > 0 ? [new TextRun({ break: 1 })] : []),
        ...stretchesIn(line, run.language, documentLanguage).flatMap((stretch) =>
          scriptSegments(stretch.text, direction).map((segment) =>
            runOf(segment, stretch.language, character, bold),
          ),
        ),
      ]);
  });
}

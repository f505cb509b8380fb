/** What is measured beside what, one line of the table each. */
export interface Line {
  readonly name: string;
  readonly makes: 'both' | 'PDF' | 'Word';
  readonly module: string;
  readonly open: string;
  /** How often at most, and in how many processes, where once takes long. */
  readonly turns?: number;
  readonly processes?: number;
  /** Whether all its work and memory is in its own process. */
  readonly isAlone: boolean;
}

export const LINES: readonly Line[] = [
  { name: 'this pack', makes: 'both', module: 'waymark', open: 'open', isAlone: true },
  { name: 'this pack', makes: 'PDF', module: 'waymark', open: 'openPdf', isAlone: true },
  { name: 'this pack', makes: 'Word', module: 'waymark', open: 'openDocx', isAlone: true },
  { name: 'Typst', makes: 'PDF', module: 'typst', open: 'open', isAlone: true },
  { name: 'Chromium', makes: 'PDF', module: 'chromium', open: 'open', isAlone: false },
  {
    name: 'docxtemplater',
    makes: 'Word',
    module: 'docxtemplater',
    open: 'openDocx',
    isAlone: true,
  },
  {
    name: 'docxtemplater + LibreOffice',
    makes: 'both',
    module: 'docxtemplater',
    open: 'open',
    turns: 2,
    isAlone: false,
  },
  {
    name: '… started for each file',
    makes: 'both',
    module: 'docxtemplater',
    open: 'openForEach',
    turns: 1,
    processes: 1,
    isAlone: false,
  },
  {
    name: 'floor: words, no layout',
    makes: 'PDF',
    module: 'floor',
    open: 'openWords',
    isAlone: true,
  },
  { name: 'floor: and deflate', makes: 'both', module: 'floor', open: 'open', isAlone: true },
];

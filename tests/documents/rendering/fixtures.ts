/** Copies of a made-up family, with every block and many of the things that go wrong in print. */
import type { Block, CopyDocument, Run } from '#shared/documents/blocks.ts';

const run = (text: string, more: Omit<Run, 'text'> = {}): Run => ({ text, ...more });

function copy(more: Partial<CopyDocument> & Pick<CopyDocument, 'blocks'>): CopyDocument {
  return {
    kind: 'outlinePlan',
    title: 'Outline child protection plan for Ella Marsh',
    language: 'en-GB',
    reader: 'Everybody at the conference',
    about: 'Ella Marsh',
    look: 'plan',
    footer: 'Draft, version 3, made on 12 March 2026',
    pageNumber: 'Page {page} of {pages}',
    withheld: 0,
    fileName: 'outline-plan--Ella-Marsh',
    madeOn: '2026-03-12',
    ...more,
  };
}

const planBlocks: readonly Block[] = [
  { is: 'heading', level: 1, text: 'Outline child protection plan for Ella Marsh' },
  {
    is: 'paragraph',
    lead: true,
    runs: [
      run(
        'This plan says what has to change so that Ella is safe and well, who will do what, and by when.',
      ),
    ],
  },
  {
    is: 'facts',
    rows: [
      { name: 'Child', value: [run('Ella Marsh, born 4 May 2017 (8 years old)')] },
      {
        name: 'Lives with',
        value: [run('Her mum, Kate Marsh, and her brother Tom at 14 Weaver’s Row')],
      },
      { name: 'Conference', value: [run('Initial conference on Thursday 12 March 2026')] },
      { name: 'Lead social worker', value: [run('Priya Shah, 0300 123 4567')] },
      {
        name: 'Decision',
        value: [run('Child protection plan', { bold: true }), run(' for neglect')],
      },
    ],
  },
  { is: 'heading', level: 2, text: 'What happens straight away to keep Ella safe' },
  {
    is: 'list',
    ordered: true,
    items: [
      [
        run('Grandma Joan', { bold: true }),
        run(' collects Ella from school every weekday until Friday 27 March.'),
      ],
      [
        run(
          'Kate keeps the medicine box on the top shelf and locks it. Priya looks at it on each visit.',
        ),
      ],
      [
        run(
          'If Kate is too unwell to look after Ella she rings Joan before 4 pm, and Ella sleeps at Joan’s house.',
        ),
      ],
    ],
  },
  { is: 'heading', level: 2, text: 'Why we are worried' },
  {
    is: 'paragraph',
    runs: [
      run(
        'Between September and February Ella was late for school on 31 days and came without breakfast on most of them. Mrs Pugh, her teacher, saw her fall asleep at her desk six times. On 2 February Ella was alone at home from four in the afternoon until ten at night.',
      ),
    ],
  },
  {
    is: 'paragraph',
    runs: [
      run('For Ella this means that she is tired and hungry at school, '),
      run('that she looks after Tom when she should be asleep', { bold: true }),
      run(', and that she does not know who to go to when she is frightened.'),
    ],
  },
  {
    is: 'quote',
    text: 'I make Tom’s tea because Mum is asleep. I like it when Nan comes because then I can just be me.',
    by: 'Ella, to Priya Shah on 4 March',
  },
  { is: 'heading', level: 3, text: 'What is already good' },
  {
    is: 'list',
    ordered: false,
    items: [
      [run('Kate has taken Ella to all of her dentist appointments this year.')],
      [run('Ella reads to Tom every night and both of them say that they love it.')],
      [run('Kate says: '), run('“I want to be up before they are.”', { own: true })],
    ],
  },
  { is: 'heading', level: 2, text: 'What we want for Ella, and who does what' },
  { is: 'heading', level: 3, text: '1. Ella starts each school day fed and on time' },
  {
    is: 'paragraph',
    runs: [
      run(
        'We will know because Mrs Pugh’s register shows Ella at school by 8.50 on at least nine days out of ten, every fortnight until 12 June.',
      ),
    ],
  },
  {
    is: 'table',
    summary: 'Who does what, by when and how often, for outcome 1',
    columns: [
      { heading: 'Who', share: 3 },
      { heading: 'Does what', share: 6 },
      { heading: 'By when', share: 3 },
      { heading: 'How often', share: 3 },
    ],
    rows: [
      [
        [run('Kate Marsh (Mum)')],
        [run('Gets up at 7, makes breakfast for Ella and Tom, and walks with them to school.')],
        [run('From Monday 16 March')],
        [run('Every school day')],
      ],
      [
        [run('Joan Marsh (Grandma)')],
        [run('Rings Kate at 7.15. If nobody answers she comes round, with breakfast.')],
        [run('From Monday 16 March')],
        [run('Every school day until Easter')],
      ],
      [
        [run('Mrs Pugh (school)')],
        [
          run(
            'Tells Priya by text each Friday how many mornings Ella came on time, and keeps a place for her at breakfast club.',
          ),
        ],
        [run('Friday 20 March')],
        [run('Every Friday')],
      ],
      [
        [run('Priya Shah (social worker)')],
        [
          run(
            'Visits in the morning without saying so beforehand, sees Ella on her own, and looks into the kitchen cupboards together with Kate.',
          ),
        ],
        [run('Tuesday 24 March')],
        [run('Every 10 working days')],
      ],
    ],
  },
  { is: 'heading', level: 2, text: 'If the plan does not work' },
  {
    is: 'paragraph',
    runs: [
      run(
        'If Ella is alone in the evening again, Priya Shah meets with Kate and Joan within one working day, and Ella sleeps at Joan’s until that meeting. Priya asks her manager the same day whether a solicitor has to be told.',
      ),
    ],
  },
  { is: 'tickBoxes', label: 'I agree with this plan', options: ['Yes', 'Partly', 'No'] },
  { is: 'writeBox', label: 'What I want to say about this plan', lines: 6 },
  { is: 'heading', level: 2, text: 'Signatures' },
  {
    is: 'signatures',
    heading: ['Name', 'Signature', 'Date'],
    people: [
      { name: 'Kate Marsh', role: 'Mum' },
      { name: 'Joan Marsh', role: 'Grandma' },
      { name: 'Priya Shah', role: 'Social worker' },
      { name: 'Marcus Adeyemi-Worthington', role: 'Chair' },
    ],
  },
];

export const plan = copy({ blocks: planBlocks });

export const childCopy = copy({
  kind: 'childCopy',
  look: 'child',
  title: 'My plan',
  reader: 'Ella',
  fileName: 'child-copy--Ella',
  footer: 'Ella’s own copy, 12 March 2026',
  blocks: [
    { is: 'heading', level: 1, text: 'Ella’s plan' },
    { is: 'paragraph', lead: true, runs: [run('This is about how the grown-ups will help you.')] },
    { is: 'heading', level: 2, text: 'What is good' },
    { is: 'picture', picture: 'star', alt: 'A star', runs: [run('You read to Tom every night.')] },
    {
      is: 'picture',
      picture: 'tooth',
      alt: 'A tooth',
      runs: [run('Mum takes you to the dentist.')],
    },
    { is: 'heading', level: 2, text: 'What we worry about' },
    {
      is: 'picture',
      picture: 'worried',
      alt: 'A worried face',
      runs: [
        run(
          'You were alone at home at night. That can be scary, and it is not your job to look after Tom.',
        ),
      ],
    },
    {
      is: 'picture',
      picture: 'food',
      alt: 'A bowl of food',
      runs: [run('Some days you came to school with no breakfast.')],
    },
    { is: 'heading', level: 2, text: 'What will happen' },
    {
      is: 'picture',
      picture: 'home',
      alt: 'A house',
      runs: [run('Mum gets up at 7 and makes breakfast.')],
    },
    {
      is: 'picture',
      picture: 'school',
      alt: 'A school',
      runs: [run('Mrs Pugh keeps a place for you at breakfast club.')],
    },
    {
      is: 'picture',
      picture: 'family',
      alt: 'A family',
      runs: [run('Nan comes every school day until Easter.')],
    },
    {
      is: 'picture',
      picture: 'helpers',
      alt: 'People standing in a circle',
      runs: [run('Mum, Nan, Mrs Pugh and Priya talk together.')],
    },
    {
      is: 'picture',
      picture: 'calendar',
      alt: 'A calendar',
      runs: [run('We meet again on Wednesday 25 March.')],
    },
    {
      is: 'picture',
      picture: 'safe',
      alt: 'A shield',
      runs: [run('If you feel scared, ring Nan. She will come.')],
    },
    {
      is: 'picture',
      picture: 'talk',
      alt: 'Two people talking',
      runs: [run('You can talk to Priya about anything.')],
    },
    {
      is: 'picture',
      picture: 'speech',
      alt: 'A speech bubble',
      runs: [run('You said: “I like it when Nan comes.”', { own: true })],
    },
    {
      is: 'picture',
      picture: 'clothes',
      alt: 'A T-shirt',
      runs: [run('Clean clothes are in the top drawer.')],
    },
    { is: 'picture', picture: 'bed', alt: 'A bed', runs: [run('You are in bed at 8.')] },
    {
      is: 'picture',
      picture: 'path',
      alt: 'A signpost',
      runs: [run('If this does not work we try another way.')],
    },
    {
      is: 'tickBoxes',
      label: 'What do you think?',
      options: ['It is good', 'Some of it', 'I do not like it'],
    },
    {
      is: 'picture',
      picture: 'pencil',
      alt: 'A pencil',
      runs: [run('You can write or draw here.')],
    },
    { is: 'writeBox', label: 'My own words', lines: 8 },
  ],
});

export const familyCopy = copy({
  ...plan,
  kind: 'parentCopy',
  look: 'family',
  title: 'Your plan, Kate',
  reader: 'Kate Marsh',
  fileName: 'parent-copy--Kate-Marsh',
  blocks: planBlocks.slice(1),
});

/** A name of 40 letters, characters that XML minds, a cell of 900 words, names in other scripts. */
export const NINE_HUNDRED = Array.from({ length: 900 }, (_, at) => `word${at + 1}`).join(' ');
export const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorffwelch';

export const awkward = copy({
  title: 'Tom & Jo <Marsh> “plan”',
  fileName: 'outline-plan--Tom-&-Jo',
  footer: 'A & B <draft>',
  blocks: [
    {
      is: 'table',
      summary: 'Work & <play>',
      columns: [
        { heading: 'Who & why', share: 1 },
        { heading: 'What', share: 2 },
        { heading: 'When', share: 1 },
      ],
      rows: [
        [[run(LONG_NAME)], [run(NINE_HUNDRED)], [run('5 < 6 & 7 > 6')]],
        [[run('After')], [run('The row after the long one')], [run('Monday')]],
      ],
    },
    {
      is: 'paragraph',
      runs: [
        run('His uncle '),
        run('يوسف الحسن', { language: 'ar' }),
        run(' (born 2004) lives with '),
        run('דוד כהן', { language: 'he' }),
        run(' and Олена Шевченко, and rings on 0300 123 4567.'),
      ],
    },
    { is: 'paragraph', runs: [run('আমার নাম স্কুল', { language: 'bn' })] },
    { is: 'paragraph', runs: [run('ਮੇਰਾ ਨਾਮ ਗੁਰਪ੍ਰੀਤ ਹੈ', { language: 'pa' })] },
    { is: 'paragraph', runs: [run('ስሜ ሰላም ነው', { language: 'ti' })] },
    { is: 'paragraph', runs: [run('Zażółć gęślą jaźń, Ștefan, Ŵyn, Łukasz → ✓ 5 ≥ 4')] },
    { is: 'heading', level: 3, text: 'Straight to the third level' },
    { is: 'paragraph', runs: [run('First line\nSecond line')] },
    {
      is: 'facts',
      rows: [
        {
          name: 'A name that is far too long to stand in a column beside it',
          value: [run('Value')],
        },
        { name: 'Empty', value: [] },
      ],
    },
    { is: 'pageBreak' },
    { is: 'heading', level: 2, text: 'On a page of its own' },
    { is: 'paragraph', runs: [run('Last.')] },
    { is: 'pageBreak' },
  ],
});

export const arabic = copy({
  language: 'ar',
  title: 'خطة حماية الطفل يوسف',
  about: 'يوسف',
  footer: 'مسودة، النسخة 3، 12 مارس 2026',
  pageNumber: 'صفحة {page} من {pages}',
  fileName: 'outline-plan--يوسف',
  blocks: [
    {
      is: 'paragraph',
      lead: true,
      runs: [run('هذه الخطة تقول ما الذي يجب أن يتغير ليكون يوسف آمنا (Joseph) وبصحة جيدة.')],
    },
    {
      is: 'list',
      ordered: true,
      items: [[run('تتصل الجدة بالرقم 0300 123 4567 كل يوم.')], [run('يبدأ في ١٢ مارس ٢٠٢٦.')]],
    },
    { is: 'quote', text: 'أحب عندما تأتي جدتي.', by: 'يوسف' },
    {
      is: 'facts',
      rows: [
        { name: 'الطفل', value: [run('يوسف الحسن')] },
        { name: 'تاريخ الميلاد', value: [run('4 مايو 2017')] },
      ],
    },
    {
      is: 'table',
      summary: 'من يفعل ماذا',
      columns: [
        { heading: 'من', share: 1 },
        { heading: 'ماذا', share: 2 },
      ],
      rows: [[[run('الأم')], [run('تحضر الفطور في الساعة 7 (كل يوم).')]]],
    },
    { is: 'picture', picture: 'home', alt: 'بيت', runs: [run('أنت تعيش مع أمك.')] },
    { is: 'tickBoxes', label: 'هل توافق؟', options: ['نعم', 'لا'] },
    { is: 'writeBox', label: 'كلماتي', lines: 4 },
  ],
});

export const hebrew = copy({
  language: 'he',
  title: 'התוכנית של דוד',
  footer: 'טיוטה, 12 במרץ 2026',
  pageNumber: 'עמוד {page} מתוך {pages}',
  fileName: 'outline-plan--דוד',
  blocks: [{ is: 'paragraph', runs: [run('דוד גר עם אמא (Kate) ברחוב הרצל 12.')] }],
});

/** Arabic and English side by side, as somebody gets it who is helped by a reader of English. */
export const twin = copy({
  language: 'ar',
  look: 'family',
  title: 'خطة يوسف',
  about: 'يوسف',
  footer: 'مسودة، 12 مارس 2026',
  pageNumber: 'صفحة {page} من {pages}',
  fileName: 'parent-copy--يوسف--ar-en',
  blocks: [
    {
      is: 'heading',
      level: 1,
      text: 'خطة يوسف / Yusuf’s plan',
      runs: [run('خطة يوسف'), run(' / '), run('\u200eYusuf’s plan\u200e', { language: 'en-GB' })],
    },
    {
      is: 'twin',
      summary: 'نفس الشيء بلغتين',
      columns: [
        { heading: 'العربية', language: 'ar' },
        { heading: 'English', language: 'en-GB' },
      ],
      rows: [
        [
          [[run('تتصل الجدة بالرقم 0300 123 4567 كل يوم.')]],
          [[run('Nan rings 0300 123 4567 every day.', { language: 'en-GB' })]],
        ],
        [
          [[run('أحب عندما تأتي جدتي.', { own: true })], [run('يوسف', { bold: true })]],
          [
            [run('I like it when Nan comes.', { own: true, language: 'en-GB' })],
            [run('يوسف said', { bold: true, language: 'en-GB' })],
          ],
        ],
        [[], [[run('Only in English.', { language: 'en-GB' })]]],
      ],
    },
    {
      is: 'picture',
      picture: 'home',
      alt: 'بيت',
      runs: [run('أنت تعيش مع أمك.')],
      other: {
        runs: [run('You live with your mother.', { language: 'en-GB' })],
        language: 'en-GB',
      },
    },
    {
      is: 'writeBox',
      label: 'كلماتي / My words',
      lines: 4,
      runs: [run('كلماتي'), run(' / '), run('\u200eMy words\u200e', { language: 'en-GB' })],
    },
    {
      is: 'tickBoxes',
      label: 'هل توافق؟ / Do you agree?',
      options: ['نعم / Yes'],
      runs: [run('هل توافق؟'), run(' / '), run('\u200eDo you agree?\u200e', { language: 'en-GB' })],
      optionRuns: [[run('نعم'), run(' / '), run('\u200eYes\u200e', { language: 'en-GB' })]],
    },
  ],
});

export const ALL_COPIES: readonly CopyDocument[] = [
  plan,
  childCopy,
  familyCopy,
  awkward,
  arabic,
  hebrew,
  twin,
];

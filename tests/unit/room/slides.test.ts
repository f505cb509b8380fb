/** Does the wall say for each step what the family needs to read, and only what fits? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf, samePage } from '#shared/plan/way.ts';
import { type ConferenceRecord, conferenceOf, emptyRecord } from '#shared/record/record.ts';
import { screensOf } from '#shared/room/fit.ts';
import { piecesOf } from '#shared/room/longTexts.ts';
import { SIZES, type Slide, textsOfBlock, type WallBlock } from '#shared/room/slide.ts';
import { hasSlide } from '#shared/room/slides/index.ts';
import { afterAct, deskMoved, openWall, type Shown } from '#shared/room/state.ts';
import { everyPicture, PROJECTOR } from '../../support/everyPicture.ts';
import {
  childNamed,
  personNamed,
  sampleRecord,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const nobody = Object.fromEntries(record.people.map(({ id }) => [id, false]));

const hidden = (of: ConferenceRecord): ConferenceRecord => ({
  ...of,
  conferences: [{ ...conferenceOf(of), marksShown: false }],
});

function blocksOf(step: string, part: string, of = record): WallBlock[] {
  return everyPicture(of, nobody, {
    pages: pagesOf(of).filter((page) => page.step === step && page.part === part),
  }).flatMap(({ picture }) => (picture.is === 'slide' ? [...picture.slide.blocks] : []));
}

const textsAt = (step: string, part: string, of = record) =>
  blocksOf(step, part, of).flatMap(textsOfBlock).join('\n');

describe('each step on the wall', () => {
  it.each([
    ['meeting', 'about', 'We have come together for Tyler, Maisie and Alfie.'],
    ['meeting', 'dates', 'We look at the plan again'],
    ['family', 'people', 'Leanne'],
    ['child', 'words', 'I want to sleep all night and not listen for the door.'],
    ['child', 'strengths', 'What is going well'],
    ['child', 'worries', 'What we worry about'],
    ['child', 'needs', 'What is still needed'],
    ['child', 'danger', 'Alfie is hurt in a fight or an accident'],
    ['parent', 'words', 'I do not want to be that dad.'],
    ['parent', 'behaviour', 'What we will see'],
    ['analysis', 'decision', 'has a child protection plan.'],
    ['plan', 'aim', 'Straight away'],
    ['plan', 'outcomes', 'drives Tyler to the match at 12.30 pm'],
    ['contingency', 'ifNot', 'If: Anybody is hurt or threatened'],
    ['coreGroup', 'members', 'Samira'],
    ['agreement', 'heard', 'Jean takes Maisie swimming every Saturday'],
    ['agreement', 'promises', 'drives Tyler to the match'],
    ['agreement', 'told', 'You can complain'],
    ['family', 'map', 'Grandparent'],
    ['family', 'map', 'Tyler and Jean'],
    ['analysis', 'siblings', 'Alfie plays with trains'],
    ['analysis', 'siblings', 'A worry: Drinking'],
    ['agreement', 'dissent', 'Mr Okoro, about Tyler'],
    ['copies', 'deliveries', 'A plan of your own'],
  ])('%s, %s: %s [R9.1]', (step, part, text) => {
    expect(textsAt(step, part)).toContain(text);
  });

  it('begins with the child’s own words, and keeps them in sight while the plan is made [R9.4]', () => {
    const pages = pagesOf(record).filter(
      ({ step, part }) => step === 'plan' && part === 'outcomes',
    );
    const [first] = everyPicture(record, nobody, { pages });
    expect(first?.picture.is === 'slide' && first.picture.slide.own).toContain('play football');
    const ofChild = pagesOf(record).filter(({ step }) => step === 'child');
    expect(ofChild[0]?.part).toBe('words');
  });

  it('shows no mark before all are shown, and then who stands where [R2.6]', () => {
    const before = blocksOf('analysis', 'scales', hidden(record));
    expect(before.map(({ is }) => is)).toEqual(['text', 'text']);
    expect(before.flatMap(textsOfBlock).join(' ')).toMatch(/\d+ people have given a mark/);
    const shown = { ...record, conferences: [{ ...conferenceOf(record), marksShown: true }] };
    const [line] = blocksOf('analysis', 'scales', shown);
    if (line?.is !== 'scale') throw new Error('There is no line.');
    const child = record.children[0];
    const marks = record.scales.filter(({ childId }) => childId === child?.id);
    const count = line.rows.flatMap(({ names }) => names).length;
    expect(count).toBe(marks.filter(({ safety }) => safety !== null).length);
  });

  it('is kind about a baby who is not born yet, and about whoever has no name [R9.1]', () => {
    const [first, ...others] = record.children;
    const personId = first?.personId ?? '';
    const unnamed = {
      ...record,
      people: record.people.map((row) =>
        row.id === personId ? { ...row, name: '', knownAs: '' } : row,
      ),
      voices: [],
    };
    const baby = { ...unnamed, children: [{ ...first, unborn: true }, ...others] } as typeof record;
    expect(textsAt('meeting', 'about', baby)).toContain('for the baby, Maisie and Alfie.');
    expect(textsAt('meeting', 'about', unnamed)).toContain('for this child, Maisie and Alfie.');
    const pages = pagesOf(baby).filter(
      ({ part, subjectId }) => part === 'words' && subjectId === first?.id,
    );
    const [words] = everyPicture(baby, nobody, { pages });
    expect(words?.picture).toMatchObject({
      slide: {
        title: 'The baby',
        phrase: 'not born yet',
        blocks: [{ is: 'text', text: 'We think about what the baby will need.' }],
      },
    });
  });

  it('has no slide, name or question for a child who has died, who stays in the family [R9.1]', () => {
    const tyler = personNamed(record, 'Tyler');
    const of = withValues(record, 'people', tyler.id, { diedOn: '2026-01-01' });
    expect(textsAt('meeting', 'about', of)).toContain('for Maisie and Alfie.');
    const { id } = childNamed(record, 'Tyler');
    const ofTyler = pagesOf(of).filter(({ subjectId }) => subjectId === id);
    expect(ofTyler.length).toBeGreaterThan(0);
    for (const { picture } of everyPicture(of, nobody, { pages: ofTyler })) {
      expect(picture).toEqual({ is: 'blank' });
    }
    expect(textsAt('family', 'map', of)).not.toMatch(/^Tyler, /);
  });

  it('says nothing of what a parent is afraid of while a child is here [R9.1]', () => {
    const { id: leanne } = personNamed(record, 'Leanne');
    const { id: tyler } = personNamed(record, 'Tyler');
    const worry = { personId: leanne, about: 'worry' as const, quote: 'I am scared of a zeppelin' };
    const of = withRow(record, 'voices', worry);
    const said = (here: Readonly<Record<string, boolean>>) =>
      JSON.stringify(everyPicture(of, here));
    expect(said({ ...nobody, [leanne]: true })).toContain('zeppelin');
    expect(said({ ...nobody, [leanne]: true, [tyler]: true })).not.toContain('zeppelin');
  });

  it('says who belongs to whom once for all children who have the same people [R9.1]', () => {
    const [all, ...homes] = blocksOf('family', 'map');
    expect(all).toMatchObject({ is: 'card', heading: 'Tyler, Maisie and Alfie' });
    // Nobody is told where anybody lives, nor of those who come for an agency.
    expect(homes.length).toBeGreaterThan(0);
    for (const home of homes) expect(home).toMatchObject({ heading: 'Who lives together' });
    const told = textsAt('family', 'map');
    for (const { name } of record.households) expect(told).not.toContain(name);
    expect(told).not.toContain('Samira');
  });

  it('says once what is the same for all children, and whose everything else is [R2.8, R9.1]', () => {
    const same = record.children.map(({ personId }, at) => ({
      ...record.strengths[0],
      id: `same-${at}`,
      position: 50 + at,
      personId,
      what: 'Sleeps well ',
    })) as ConferenceRecord['strengths'];
    const of = { ...record, strengths: [...record.strengths, ...same] };
    const [first] = blocksOf('analysis', 'siblings', of);
    if (first?.is !== 'card') throw new Error('There is no card.');
    expect(first.rows[0]).toMatchObject({ who: 'Tyler, Maisie and Alfie', what: 'Sleeps well.' });
    expect(textsAt('analysis', 'siblings', of).match(/^Sleeps well\.$/gm)).toHaveLength(1);
    // On a further screen the name stands once more.
    for (const block of blocksOf('analysis', 'siblings')) {
      expect(block.is === 'card' && block.rows[0]?.who).not.toBe('');
    }
  });

  it('with a child in the room tells of dissent only what children said, and of their copies [R9.1]', () => {
    const maisie = record.people.find(({ name }) => name.startsWith('Maisie'))?.id ?? '';
    const here = { ...nobody, [maisie]: true };
    const said = (part: string) =>
      everyPicture(record, here, { pages: pagesOf(record).filter((page) => page.part === part) })
        .flatMap(({ picture }) => (picture.is === 'slide' ? picture.slide.blocks : []))
        .flatMap(textsOfBlock)
        .join('\n');
    expect(said('dissent')).toContain('Not everybody sees everything the same way');
    expect(said('dissent')).not.toContain('Mr Okoro');
    expect(said('deliveries')).toContain('Maisie');
    expect(said('deliveries')).not.toContain('Craig');
    expect(said('map')).not.toContain('Who lives together');
    expect(said('siblings')).toContain('What would make it better');
    expect(said('siblings')).not.toContain('A worry');
  });

  it.each(['privacy', 'readiness', 'gaps', 'make', 'parties', 'sign', 'writing'])(
    'has nothing for a page that is the desk’s alone: %s [R9.1]',
    (part) => {
      const pages = pagesOf(record).filter((page) => page.part === part);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.some(hasSlide)).toBe(false);
    },
  );

  it('says calmly that nothing is there yet, in a conference that has just begun', () => {
    const empty = emptyRecord(conferenceOf(record));
    for (const { picture, page } of everyPicture(empty, {})) {
      if (!hasSlide(page)) continue;
      if (picture.is !== 'slide') throw new Error(`${page.step} is blank.`);
      expect(picture.slide.blocks.flatMap(textsOfBlock).join('')).not.toBe('');
    }
  });
});

const slideOf = (blocks: readonly WallBlock[]): Slide => ({
  title: 'Tyler',
  phrase: 'what will happen',
  own: '',
  blocks,
});

describe('screens', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 3_000 });
  const anyBlock: fc.Arbitrary<WallBlock> = fc.oneof(
    fc.record({ is: fc.constant('text' as const), text: anyText }),
    fc.record({ is: fc.constant('list' as const), items: fc.array(anyText, { maxLength: 12 }) }),
    fc.record({
      is: fc.constant('card' as const),
      heading: fc.constant('What will be'),
      when: fc.constant(''),
      rows: fc.array(
        fc.record({ who: fc.constant('Dad'), what: anyText, when: fc.constant('by Friday') }),
        { maxLength: 12 },
      ),
    }),
  );
  const letters = (text: string) => text.replaceAll('…', '').replace(/\s/g, '');

  it('lose no letter of what was typed, however long it is [R9.1]', () => {
    fc.assert(
      fc.property(
        fc.array(anyBlock, { maxLength: 5 }),
        fc.constantFrom(...SIZES),
        (blocks, size) => {
          const screens = screensOf(slideOf(blocks), PROJECTOR, size);
          const typed = (of: readonly WallBlock[]) =>
            letters(
              of
                .flatMap((block) => {
                  if (block.is === 'text') return [block.text];
                  if (block.is === 'list') return block.items;
                  return block.is === 'card' ? block.rows.map(({ what }) => what) : [];
                })
                .join(''),
            );
          expect(typed(screens.flatMap((screen) => screen.blocks))).toBe(typed(blocks));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('part a text between two words', () => {
    expect(piecesOf('one six three', 8)).toEqual(['one six …', 'three']);
    expect(piecesOf('onesixthree', 4)).toEqual(['one …', 'sixt …', 'hre …', 'e']);
    // Wide letters take more room, and what people take for one sign is never parted.
    expect(piecesOf('妈妈笑了', 4)).toEqual(['妈妈 …', '笑了']);
    expect(piecesOf('👩🏽‍👧‍👦👩🏽‍👧‍👦', 4)).toEqual(['👩🏽‍👧‍👦 …', '👩🏽‍👧‍👦']);
    expect(piecesOf('', 4)).toEqual(['']);
  });

  it('hold less the larger the letters are', () => {
    const items = Array.from({ length: 30 }, (_, at) => `Line ${at} of what goes well`);
    const counts = SIZES.map(
      (size) => screensOf(slideOf([{ is: 'list', items }]), PROJECTOR, size).length,
    );
    expect(counts.toSorted((one, other) => one - other)).toEqual(counts);
    expect(counts.at(-1)).toBeGreaterThan(counts[0] ?? 0);
  });
});

describe('where the wall is', () => {
  const pages = pagesOf(record).filter(hasSlide);
  const [first, second, third] = pages;
  if (!first || !second || !third) throw new Error('The sample has changed.');
  const shown: Shown = { pages, screens: (page) => (samePage(page, second) ? 3 : 1) };
  const open = () => openWall('one', first, { size: 1, language: 'en-GB' }, shown);

  it('stays on its screen while the page is the same, and begins anew on another [R9.1]', () => {
    const there = afterAct(deskMoved(open(), second, shown), 'next', shown);
    expect(there).toMatchObject({ page: second, part: 1, isHeld: false });
    if (!there) return;
    expect(deskMoved(there, second, shown).part).toBe(1);
    expect(deskMoved(there, third, shown)).toMatchObject({ page: third, part: 0 });
  });

  it('goes past a page that looks the same, such as worries after strengths [R9.1]', () => {
    const at = (part: string) => pages.find((page) => page.part === part) ?? first;
    const there = deskMoved(open(), at('strengths'), shown);
    expect(afterAct(there, 'next', shown)).toMatchObject({ page: at('needs') });
    const worries = deskMoved(open(), at('worries'), shown);
    expect(afterAct(worries, 'back', shown)).toMatchObject({ page: at('words') });
  });

  it('does nothing at either end of the way [R9.1]', () => {
    expect(afterAct(open(), 'back', shown)).toEqual(open());
    const last = pages.at(-1) ?? first;
    const there = deskMoved(open(), last, shown);
    expect(afterAct(there, 'next', shown)).toEqual(there);
  });

  it('is neither larger nor smaller than it can be [R9.1]', () => {
    let state = open();
    for (let count = 0; count < 10; count += 1) state = afterAct(state, 'larger', shown) ?? state;
    expect(state.size).toBe(SIZES.length - 1);
    for (let count = 0; count < 10; count += 1) state = afterAct(state, 'smaller', shown) ?? state;
    expect(state.size).toBe(0);
    expect(afterAct(state, 'close', shown)).toBeNull();
  });
});

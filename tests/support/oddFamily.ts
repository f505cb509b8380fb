/**
 * A conference that nothing was made for: twelve children and forty people, with names and texts
 * in many scripts, words of forty letters, signs of several parts, and lines without a space.
 */
import { textsOf } from '#shared/audience/textFields.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { type ConferenceRecord, KIND_NAMES, type Kind, type Row } from '#shared/record/record.ts';
import { filledRecord } from './filledRows.ts';

const CHILDREN = 12;
const PEOPLE = 40;

const TEXTS = [
  'ماما تبكي على الهاتف في الليل وأنا أسمعها، ثم أذهب إلى أخي الصغير وأجلس معه حتى ينام.',
  '我想整晚睡觉，不用听门的声音。妈妈笑的时候我最高兴，我想和爸爸一起踢足球，每个星期六都去。',
  'ฉันอยากนอนหลับทั้งคืนโดยไม่ต้องคอยฟังเสียงประตูและอยากให้แม่ยิ้มทุกวันเหมือนเมื่อก่อน',
  'Rhindfleischetikettierungsueberwachungsau fgabenuebertragungsgesetzlichkeitenverordnung',
  '👩🏽‍👧‍👦 ⚽️🏴󠁧󠁢󠁷󠁬󠁳󠁿 She draws 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 and then she sleeps 😴😴😴😴😴😴😴😴😴😴',
  'אמא צוחקת ואני צוחק איתה. אני רוצה ללכת לבית הספר בלי לפחד, ושמישהו יחכה לי בשער.',
  'Тато обіцяє не приходити після того, як випив. Мама замикає двері й дзвонить бабусі щовечора.',
  'MMMMMMMMMM WWWWWWWWWW MWMWMWMWMW WALKS HIM HOME EVERY WEEKDAY AND WAITS WITH HIM AT THE GATE',
  'আমি সারা রাত ঘুমাতে চাই এবং দরজার শব্দ শুনতে চাই না। মা প্রতিদিন স্কুলে নিয়ে যান।',
  'One.\nTwo.\nThree.\n\nFive, after an empty line: he told them so.',
  'میں ساری رات سونا چاہتا ہوں اور دروازے کی آواز نہیں سننا چاہتا۔ امی روز اسکول لے جاتی ہیں۔',
  `${'No space at all, '.replaceAll(/[ ,]/g, '').repeat(12)}`,
  '엄마가 매일 밤 책을 읽어 주고 아빠는 토요일마다 축구장에 데려다 준다. 나는 잘 자고 싶다.',
  'ຂ້ອຍຢາກນອນຫຼັບຕະຫຼອດຄືນ ខ្ញុំចង់គេងពេញមួយយប់ မိခင်ကညတိုင်းစာဖတ်ပြသည် ਮਾਂ ਹਰ ਰਾਤ ਪੜ੍ਹਦੀ ਹੈ',
] as const;

const NAMES = [
  'عبد الرحمن بن عبد الله آل سعود',
  '欧阳娜娜',
  'ณัฐกานต์ศรีสวัสดิ์วงศ์เทพประสิทธิ์',
  'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren',
  'Ada 👩🏽‍👧‍👦',
  'מנחם מנדל שניאורסון',
  'Наталія Олександрівна Коваленко-Шевчук',
  'MAXIMILIAN WINTERBOTTOM-WORTHINGTON',
  'আয়েশা খাতুন চৌধুরী',
  'Li',
  'Ada 👩🏽‍👧‍👦',
] as const;

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/** Puts another text into every field of a row that holds words. */
function odd(kind: Kind, row: Row, place: number): Row {
  const texts = textsOf(kind, row).map(
    ({ field }, number) => [field, at(TEXTS, place * 3 + number)] as const,
  );
  return { ...row, ...Object.fromEntries(texts) } as Row;
}

/** Gives the conference; everybody came, and all marks are shown. */
export function oddFamily(): ConferenceRecord {
  const filled = filledRecord(CHILDREN);
  const all = Object.fromEntries(
    KIND_NAMES.map((kind) => [
      kind,
      (filled[kind] as readonly Row[]).map((row, place) => odd(kind, row, place)),
    ]),
  ) as unknown as ConferenceRecord;
  const people = Array.from({ length: PEOPLE }, (_, place): Row<'people'> => {
    const before = all.people[place];
    const part =
      place < CHILDREN ? 'child' : place < 20 ? 'parent' : place < 28 ? 'family' : 'practitioner';
    const name = at(NAMES, place);
    return KINDS.people.parse({
      ...(before ?? { id: newId() }),
      position: place,
      part,
      name: `${name} ${place}`,
      knownAs: place % 3 === 0 ? name : '',
      role: at(TEXTS, place).slice(0, 60),
      diedOn: null,
    });
  });
  const adult = (place: number) => people[CHILDREN + (place % (PEOPLE - CHILDREN))]?.id ?? '';
  const mark = { position: 0, version: 1 };
  const inFamily = <R extends object>(rows: readonly R[]) =>
    rows.map((row, place) => ({ ...row, personId: adult(place), sharing: 'family' as const }));
  return {
    ...all,
    conferences: all.conferences.map((row) => ({ ...row, marksShown: true })),
    people,
    children: all.children.map((row) => ({ ...row, unborn: false, planLevel: 'childProtection' })),
    parents: all.parents.map((row, place) => ({ ...row, personId: adult(place) })),
    ties: all.ties.map((row, place) => ({
      ...row,
      adultId: adult(place % 5),
      relation: at(['mother', 'father', 'grandparent'] as const, place),
    })),
    actions: inFamily(all.actions),
    safetyActions: inFamily(all.safetyActions),
    scales: people.flatMap(({ id }, place) =>
      all.children.slice(0, 2).map((child) => ({
        ...mark,
        id: newId(),
        childId: child.id,
        personId: id,
        safety: (place * 7) % 11,
      })),
    ),
    attendances: [],
    withholdings: [],
    settlements: [],
    translations: [],
  };
}

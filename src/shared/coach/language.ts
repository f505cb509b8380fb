/** Whether a line is in a language that the lists are for. Where that is not sure, the coach is silent. */

const words = (list: string) => new Set(list.split(' '));

const ENGLISH = words(
  'a an and are at be been before by can do does each every for from had has have he her him his how if in is it may must no not of off on once or our out she should so than that the their them then there they this to until up was we were what when where which who will with within without would you your',
);
const WELSH = words(
  'a ac ag am ar at bod bydd byddai cael chi dan dim dydd ei eich ein er eu ewch fe fod fy gan gyda hi i mae maen mewn na nad ni nid nos o oedd oes ond os pan pob rhwng roedd sut sy sydd tan trwy un wedi wrth y ydy yn yna yr',
);
/** In both, or in names: it says nothing. */
const NEITHER = words('a am at do i o un no may');
/** A line shorter than this may do without any of the small words of its language. */
const TELEGRAM = 6;

/** Tells whether a line is in English, as far as its small words say. */
export function isEnglish(text: string): boolean {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telling = all.filter((word) => !NEITHER.has(word));
  const english = telling.filter((word) => ENGLISH.has(word)).length;
  const welsh = telling.filter((word) => WELSH.has(word)).length;
  if (welsh > english && welsh > 1) return false;
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  if (latin < letters / 2) return false;
  const isForeign = /[^\p{ASCII}‘’“”–—…·£€]/u.test(text);
  return !(english === 0 && isForeign && telling.length >= TELEGRAM);
}

/** Words that give nobody away, so that a gate for names does not close on everyday language. */

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** A phrase of these words alone names no secret: “Dad's home”, “the new flat”, “Nan”. */
export const EVERYDAY = set(`
  a an the and or of in on at to for from with by is are be it its our my your his her their this that
  new old first second other own next big little small main one two three up down near
  mum mummy mam mother dad daddy father parent parents
  step stepmum stepdad nan nana nanny nain taid mamgu tadcu gran granny grandma grandpa
  grandad granddad grandmother grandfather grandparent grandparents aunt auntie aunty uncle
  brother sister cousin family friend friends partner carer carers baby child children
  home homes house flat place address household room bedroom bungalow caravan hostel refuge shelter
  temporary foster here there school nursery work college hospital office centre
  cottage farm lodge accommodation supported emergency rented private council unit sofa
  social worker doctor nurse teacher police midwife health visitor support team service
  known change changes see above ongoing work works through via going now soon still same
  he she him they them we us you me who what when where not no yes as has have had will can
  sir miss mr mrs ms mx dr prof revd pc dc ds sgt insp
`);

/** Names that are also words. They count only with a capital letter. */
export const NAMES_THAT_ARE_WORDS = set(`
  will may mark art bill grace hope faith joy rose dawn summer autumn june april august rob sue pat
  drew ray chase chance hunter jade ruby pearl amber violet iris poppy charity patience mercy
  honour honor sky skye star storm rain river brook forest reed cliff rocky sandy sonny earnest
  grant lance miles nick gene guy jet joy king prince duke earl baron major lane rusty scout sage
  ginger clay stone wood field hill banks bush young long short small little white black brown
  green grey gray rich price day weeks winter snow frost bell ball cook baker butler carter mason
  smith turner walker fisher shepherd ward page pope bishop church english french welsh scott
  ireland holland love best good hart fox wolf bird swan finch drake pike bass hall park marsh moss
  pool lake ford bridge mill gates case house key marks kit bud ace angel bee bay belle blue bliss
  christian blessing precious happy gift trust promise
`);

/** Capitals that are more often short for something else than somebody's initials. */
export const SHORT_FOR_ELSE = set(`
  AE CIN CP CPN DC DR DS DV EHCP FGC GP HV IDVA IRO IT LA MP NI OK OT PA PC PE PEP PLO PR PS QC RE
  SALT SEN SG SW TA TAF TV UC UK VP YOT
`);

/** Months that are also names: a day or a year beside them makes them a date. */
export const MONTH_NAMES = set('april may june august');

/** Tells whether every word of a normalised phrase is an everyday one. */
export function isEveryday(phrase: string): boolean {
  return phrase.split(' ').every((word) => EVERYDAY.has(word));
}

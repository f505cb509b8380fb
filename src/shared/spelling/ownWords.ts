/**
 * Words that are right at a conference and that neither dictionary has, in small letters and
 * without an apostrophe at either end.
 */

const ENGLISH = `
  grandad nana nanna stepmum sib
  wellbeing safeguarder attunement caregiving intergenerational
  neurodivergent neurodiverse dyspraxia dysregulated dysregulation
  keyworker foodbank timeframe lockdown unvaccinated headlice bitemark
  genogram genograms ecomap
  sexualised cuckooing gaslighting naloxone ketamine
  barnardo's cafcass camhs childline ofsted senco gillick makaton roma
  whatsapp snapchat tiktok xbox
  pre ok
`;

const WELSH = `
  mamgu tadcu bampi isie moyn sdim
`;

const ALL: ReadonlySet<string> = new Set(`${ENGLISH} ${WELSH}`.trim().split(/\s+/u));

/** Tells whether a word is one of these, whatever its capitals. */
export function isOwnWord(word: string): boolean {
  return ALL.has(word.toLowerCase());
}

/** Gives them all. */
export function ownWords(): readonly string[] {
  return [...ALL];
}

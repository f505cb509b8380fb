/** On which page of the desk a line of the record is written: the way back from row to page. */
import { type ConferenceRecord, find, type Kind } from '../record/record.ts';
import { type Page, type PartOfStep, type Step, subjectOf } from './way.ts';

type Place = readonly [Step, PartOfStep];

/** Where the rows of each kind are written, as far as that is the same for all of them. */
const PLACES: Readonly<Record<Kind, Place>> = {
  conferences: ['meeting', 'about'],
  households: ['family', 'people'],
  people: ['family', 'people'],
  attendances: ['meeting', 'attendance'],
  ties: ['family', 'ties'],
  couples: ['family', 'ties'],
  children: ['family', 'people'],
  parents: ['parent', 'readiness'],
  voices: ['child', 'words'],
  strengths: ['child', 'strengths'],
  concerns: ['child', 'worries'],
  impacts: ['child', 'worries'],
  needs: ['child', 'needs'],
  assessments: ['plan', 'ending'],
  behaviours: ['parent', 'behaviour'],
  behaviourImpacts: ['parent', 'behaviour'],
  dangers: ['child', 'danger'],
  scales: ['analysis', 'scales'],
  dangerMarks: ['analysis', 'scales'],
  agencyViews: ['analysis', 'decision'],
  safetyActions: ['plan', 'aim'],
  outcomes: ['plan', 'outcomes'],
  answers: ['plan', 'outcomes'],
  steps: ['plan', 'outcomes'],
  actions: ['plan', 'outcomes'],
  contingencies: ['contingency', 'ifNot'],
  contingencyActs: ['contingency', 'ifNot'],
  rehearsalSteps: ['contingency', 'ifNot'],
  coreGroupMembers: ['coreGroup', 'members'],
  contacts: ['coreGroup', 'contact'],
  checks: ['coreGroup', 'contact'],
  commitments: ['agreement', 'promises'],
  safetyCommitments: ['agreement', 'promises'],
  agreements: ['agreement', 'parties'],
  dissents: ['agreement', 'dissent'],
  notDiscussed: ['agreement', 'dissent'],
  signatures: ['agreement', 'sign'],
  deliveries: ['copies', 'deliveries'],
  childSentences: ['copies', 'childWords'],
  figures: ['copies', 'childPictures'],
  translations: ['copies', 'translations'],
  withholdings: ['family', 'privacy'],
  settlements: ['family', 'privacy'],
  dismissals: ['check', 'writing'],
  absences: ['meeting', 'attendance'],
  clockMarks: ['meeting', 'agenda'],
  turns: ['family', 'voices'],
};

/** Fields that are written elsewhere than the rest of their row. */
const FIELD_PLACES: Partial<Record<Kind, Readonly<Record<string, Place>>>> = {
  conferences: {
    leadWorkerId: ['coreGroup', 'members'],
    coreGroupOn: ['coreGroup', 'members'],
    coreGroupPlace: ['coreGroup', 'members'],
    reviewOn: ['coreGroup', 'members'],
    coreGroupEvery: ['coreGroup', 'members'],
    leadRole: ['coreGroup', 'members'],
    quorumAgencies: ['meeting', 'attendance'],
    quorumNote: ['meeting', 'attendance'],
    marksShown: ['analysis', 'scales'],
    complaintRoute: ['agreement', 'told'],
    toldCoreGroup: ['agreement', 'told'],
    toldComplaint: ['agreement', 'told'],
    toldCourt: ['agreement', 'told'],
    toldServices: ['agreement', 'told'],
  },
  children: {
    advocateOffered: ['child', 'words'],
    spokenForBy: ['child', 'words'],
    advocateTakenUp: ['child', 'words'],
    advocateId: ['child', 'words'],
    advocateOfferedOn: ['child', 'words'],
    planLevel: ['analysis', 'decision'],
    categories: ['analysis', 'decision'],
    reasons: ['analysis', 'decision'],
    evidence: ['analysis', 'decision'],
    riskFactors: ['analysis', 'decision'],
    withoutPlan: ['analysis', 'decision'],
    planStartedOn: ['analysis', 'decision'],
    previousPlans: ['analysis', 'decision'],
    inNeedPlan: ['analysis', 'decision'],
    aim: ['plan', 'aim'],
    stage: ['plan', 'aim'],
    endsWhen: ['plan', 'ending'],
    whatWorked: ['plan', 'ending'],
    assessment: ['plan', 'ending'],
    assessmentBy: ['plan', 'ending'],
    copyForm: ['agreement', 'parties'],
    explainedById: ['agreement', 'parties'],
    explainedOn: ['agreement', 'parties'],
    talkTo: ['agreement', 'parties'],
  },
  impacts: { leftOut: ['plan', 'outcomes'] },
  needs: { leftOut: ['plan', 'outcomes'] },
  dangers: { leftOut: ['plan', 'outcomes'] },
  parents: { copyDecision: ['copies', 'make'], copyReason: ['copies', 'make'] },
};

/** Where the same kind of row is written for a parent. */
const OF_PARENT: Partial<Record<Kind, Place>> = {
  voices: ['parent', 'words'],
  strengths: ['parent', 'doesWell'],
};

type Values = Readonly<Record<string, unknown>>;

/**
 * Gives the page on which a row is written.
 * @param record what the row points at has to be in it, also when it was removed since
 * @param field the field asked about, where some fields of a row are written elsewhere
 */
export function pageOfRow(record: ConferenceRecord, kind: Kind, row: Values, field = ''): Page {
  const owner = ownerSection(record, kind, row);
  const [step, part] = placeOf(kind, row, field, owner);
  const subjectId = subjectOf(step, part) === null ? null : (owner?.id ?? null);
  return { step, part, subjectId };
}

function placeOf(kind: Kind, row: Values, field: string, owner: Section | null): Place {
  const isPractitioner = kind === 'people' && row.part === 'practitioner';
  if (isPractitioner) return PLACES.attendances;
  // Only children and parents have pages of their own for their words.
  if (kind === 'voices' && owner === null) return ['agreement', 'heard'];
  const ofParent = owner?.is === 'parent' ? OF_PARENT[kind] : undefined;
  return ofParent ?? FIELD_PLACES[kind]?.[field] ?? PLACES[kind];
}

/** A child's or a parent's own section. */
interface Section {
  readonly is: 'child' | 'parent';
  readonly id: string;
}

/** Gives the section that a row belongs to, by what it is part of. */
function ownerSection(record: ConferenceRecord, kind: Kind, row: Values): Section | null {
  const up = (target: 'behaviours' | 'outcomes' | 'contingencies', id: unknown) => {
    const found = find(record, target, id as string);
    return found ? ownerSection(record, target, found) : null;
  };
  if (kind === 'children') return { is: 'child', id: String(row.id) };
  if (kind === 'parents') return { is: 'parent', id: String(row.id) };
  if (row.behaviourId) return up('behaviours', row.behaviourId);
  if (row.outcomeId) return up('outcomes', row.outcomeId);
  if (row.contingencyId) return up('contingencies', row.contingencyId);
  if (row.parentId) return { is: 'parent', id: String(row.parentId) };
  // Ties name a child as a person, and stand on a page of everybody.
  if (row.childId && kind !== 'ties') return { is: 'child', id: String(row.childId) };
  if (kind === 'concerns') {
    const impact = record.impacts.find(({ concernId }) => concernId === row.id);
    return impact ? { is: 'child', id: impact.childId } : null;
  }
  return sectionOf(record, row.personId);
}

function sectionOf(record: ConferenceRecord, personId: unknown): Section | null {
  const child = record.children.find((section) => section.personId === personId);
  if (child) return { is: 'child', id: child.id };
  const parent = record.parents.find((section) => section.personId === personId);
  return parent ? { is: 'parent', id: parent.id } : null;
}

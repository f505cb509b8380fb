/**
 * Whose copy of the record it is, and what stands in it [R7.7, R7.6]. A parent's copy tells of
 * their own children, without practitioners' tasks. What others said while the parent was out of
 * the room stays out of it: the record knows who was there throughout, and which words were said
 * at the conference, but not at which minute, so whoever missed a part misses what was said.
 */
import {
  type ConferenceRecord,
  conferenceOf,
  type Parent,
  type Person,
  type Row,
} from '../../record/record.ts';
import { childrenOf, forFamily, personOfChild } from '../../record/rowsOf.ts';
import type { Composition } from '../compose.ts';
import { childrenInLetter } from '../decisionLetter/toParent.ts';
import { everydayName } from '../names.ts';
import type { CopyChild } from '../parentCopy/reader.ts';

export interface RecordOf extends Composition {
  /** Null for practitioners. */
  readonly reader: Person | null;
  /** Of whom it tells, also those for whom no plan was made. */
  readonly children: readonly CopyChild[];
}

/** Gives how a person took part, or undefined where nobody wrote that down. */
export function cameAs(
  record: ConferenceRecord,
  person: Person,
): Row<'attendances'>['came'] | undefined {
  return record.attendances.find(({ personId }) => personId === person.id)?.came;
}

/** Tells whether a person was in the room from the beginning to the end, as far as it is written. */
export function wasThroughout(record: ConferenceRecord, personId: string): boolean {
  return record.attendances.some((row) => row.personId === personId && row.came === 'present');
}

/** Own words that a parent's copy may hold. */
function mayHear(record: ConferenceRecord, reader: Person, children: readonly CopyChild[]) {
  const { heldOn } = conferenceOf(record);
  const wasThere = wasThroughout(record, reader.id);
  return ({ personId, heardOn }: Row<'voices'>): boolean => {
    if (personId === reader.id) return true;
    const saidThere = heldOn !== null && heardOn === heldOn;
    if (saidThere) return wasThere;
    // What a worker heard from another adult before was never said to this parent.
    return children.some(({ person }) => person.id === personId);
  };
}

/** The record for one parent: what others said in their absence, and practitioners' tasks, are gone. */
function forParent(
  record: ConferenceRecord,
  reader: Person,
  children: readonly CopyChild[],
): ConferenceRecord {
  const wasThere = wasThroughout(record, reader.id);
  const said = <R extends { personId: string }>(rows: readonly R[]): R[] =>
    rows.filter(({ personId }) => wasThere || personId === reader.id);
  return {
    ...record,
    voices: record.voices.filter(mayHear(record, reader, children)),
    agencyViews: said(record.agencyViews),
    scales: said(record.scales),
    dangerMarks: said(record.dangerMarks),
    agreements: said(record.agreements),
    dissents: said(record.dissents),
    // Why somebody came for part, and why a report was kept back, is their own matter.
    attendances: record.attendances.map((row) => ({
      ...row,
      reason: row.personId === reader.id ? row.reason : '',
      reportNotSharedReason: '',
    })),
    safetyActions: forFamily(record.safetyActions),
    actions: forFamily(record.actions),
  };
}

/** Gives everything a record of the conference is composed from. */
export function recordFor(
  composition: Composition,
  parent: Parent | null,
  reader: Person | null,
): RecordOf {
  const { record } = composition;
  if (parent === null || reader === null) {
    const children = childrenOf(record).flatMap((child) => {
      const person = personOfChild(record, child);
      return person === undefined ? [] : [{ child, person, name: everydayName(person) }];
    });
    return { ...composition, shortDays: true, reader: null, children };
  }
  const children = childrenInLetter(record, parent);
  return { ...composition, record: forParent(record, reader, children), reader, children };
}

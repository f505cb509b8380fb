/** Whom a parent's copy speaks to, and about whom. */
import type { Child, Parent, Person } from '../../record/record.ts';
import { type Composition, turnsLines } from '../compose.ts';
import { speakTo } from '../language/addressing.ts';
import { capital, sentence } from '../language/sentences.ts';
import { everydayName, fullName } from '../names.ts';

export interface CopyChild {
  readonly child: Child;
  readonly person: Person;
  readonly name: string;
}

export interface ParentReader extends Composition {
  readonly parent: Parent;
  readonly person: Person;
  readonly children: readonly CopyChild[];
}

/** Gives a line of the plan as a sentence to this parent. */
export function toReader(reader: ParentReader, text: string): string {
  const { person } = reader;
  if (!turnsLines(reader)) return capital(sentence(text));
  const names = [fullName(person), everydayName(person)];
  return capital(sentence(speakTo(text.trim(), names)));
}

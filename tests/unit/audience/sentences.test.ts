import { describe, expect, it } from 'vitest';
import { heldBack, secretsFrom, visibleTo } from '#shared/audience/index.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { conferenceOf } from '#shared/record/record.ts';
import {
  build,
  personNamed,
  sampleRecord,
  textOf,
  withheld,
  withRow,
  withValues,
} from '../../support/sample.ts';

const SECRET = 'Zuleika Orpington drives her to the swimming bath.';
const OPEN = 'The family goes out together every week.';
const sample = sampleRecord();
const [outcome] = sample.outcomes;
const id = outcome?.id ?? '';
const reader = personNamed(sample, 'Craig').id;
const parentId = sample.parents.find(({ personId }) => personId === reader)?.id ?? '';
const request = { kind: 'parentCopy', parentId } as const;
const record = withValues(sample, 'outcomes', id, { what: `${OPEN} ${SECRET}` });
const kept = withheld(record, reader, 'outcomes', id, SECRET);
const whatIn = (of: typeof record, personId: string) =>
  visibleTo(of, personId).record.outcomes.find((row) => row.id === id)?.what;

describe('A sentence that is held back', () => {
  it('is cut out of its line, of which the rest is told [R7.6]', () => {
    expect(whatIn(kept, reader)).toBe(OPEN);
    expect(whatIn(kept, personNamed(sample, 'Leanne').id)).toBe(`${OPEN} ${SECRET}`);
    const copy = build(kept, request);
    expect(textOf(copy)).not.toContain('Zuleika');
    expect(textOf(copy)).toContain('goes out together every week');
    expect(copy.withheld).toBe(build(record, request).withheld + 1);
  });

  it('is searched for in every other line [R7.6]', () => {
    const again = withValues(kept, 'outcomes', sample.outcomes[1]?.id ?? '', {
      what: `They swim. ${SECRET}`,
    });
    expect(() => build(again, request)).toThrow(/was not made/);
  });

  it('keeps what its text says in another language from being told elsewhere [R7.6, R7.4]', () => {
    const welsh = 'Mae Zuleika Orpington yn mynd â hi i’r baddon nofio.';
    const translated = withRow(kept, 'translations', {
      itemKind: 'outcomes',
      itemId: id,
      itemField: 'what',
      language: 'cy-GB',
      original: `${OPEN} ${SECRET}`,
      text: welsh,
    });
    expect(build(translated, request).title).not.toBe('');
    const again = withValues(translated, 'outcomes', sample.outcomes[1]?.id ?? '', {
      what: `They swim. ${welsh}`,
    });
    expect(() => build(again, request)).toThrow(/was not made/);
  });

  it('of a label with several sentences is known by itself [R7.6]', () => {
    const [contact] = sample.contacts;
    const place = 'Behind the crooked green water tower. Zuleika';
    const held = withheld(
      withValues(sample, 'contacts', contact?.id ?? '', { place }),
      reader,
      'contacts',
      contact?.id ?? '',
    );
    const said = secretsFrom(held, reader).map(({ words }) => words);
    expect(said).toContain('Behind the crooked green water tower');
  });

  it('is the same with other gaps and another stop [R7.6]', () => {
    const words = SECRET.replace('drives her', 'drives  her').replace(/\.$/, '!');
    const changed = withValues(kept, 'outcomes', id, { what: `${OPEN} ${words}` });
    expect(whatIn(changed, reader)).toBe(OPEN);
  });

  it('takes all words of its line with it when it was changed, until somebody looks [R7.6]', () => {
    const changed = withValues(kept, 'outcomes', id, {
      what: `${OPEN} ${SECRET.replace('swimming', 'public')}`,
    });
    expect(whatIn(changed, reader)).toBe('');
    expect(heldBack(changed, reader).find(({ itemId }) => itemId === id)?.isLost).toBe(true);
    expect(heldBack(kept, reader).find(({ itemId }) => itemId === id)?.isLost).toBe(false);
  });

  it('can be one of the meeting itself, and none named is all of them [R7.6]', () => {
    const conferenceId = conferenceOf(sample).id;
    const noted = withValues(sample, 'conferences', conferenceId, {
      quorumNote: `${OPEN} ${SECRET}`,
    });
    const one = withheld(noted, reader, 'conferences', conferenceId, SECRET);
    expect(conferenceOf(visibleTo(one, reader).record).quorumNote).toBe(OPEN);
    const none = withheld(noted, reader, 'conferences', conferenceId);
    expect(conferenceOf(visibleTo(none, reader).record).quorumNote).toBe('');
  });

  it('goes with what its text says in another language [R7.6, R7.4]', () => {
    const row = {
      itemKind: 'outcomes',
      itemId: id,
      itemField: 'what',
      language: 'cy-GB',
      original: `${OPEN} ${SECRET}`,
      text: 'Mae Zuleika Orpington yn ei gyrru.',
    } as const;
    const translated = withRow(kept, 'translations', row);
    const welsh = withValues(translated, 'people', reader, { copyLanguage: 'cy-GB' });
    expect(visibleTo(welsh, reader).record.translations).toEqual([]);
    expect(textOf(build(welsh, request))).not.toContain('Zuleika');
  });
});

describe('A word of the copies themselves', () => {
  it('does not keep a copy from being made, as “Pam” of Pamela in Welsh [R7.6, R7.4]', () => {
    const pamela = { part: 'family', name: 'Pamela Orpington' } as const;
    const known = withRow(sample, 'people', pamela);
    const hidden = personNamed(known, 'Pamela Orpington');
    const welsh = withValues(withheld(known, reader, 'people', hidden.id), 'people', reader, {
      copyLanguage: 'cy-GB',
    });
    expect(secretsFrom(welsh, reader).map(({ words }) => words)).toContain('Pam');
    expect(textOf(build(welsh, request))).toMatch(/\bpam\b/i);
    const said = withValues(welsh, 'outcomes', id, { what: 'Pam comes on Mondays.' });
    expect(() => build(said, request)).toThrow(/was not made/);
  });
});

describe('What may tell in another language', () => {
  it('is found in the translation that the copy says [R7.6, R7.4]', () => {
    const original = 'They go out every week.';
    const elizabeth = { part: 'family', name: 'Elizabeth Orpington' } as const;
    const known = withRow(
      withValues(sample, 'outcomes', id, { what: original }),
      'people',
      elizabeth,
    );
    const hidden = personNamed(known, 'Elizabeth Orpington');
    const welsh = withValues(withheld(known, reader, 'people', hidden.id), 'people', reader, {
      copyLanguage: 'cy-GB',
    });
    const translation = {
      itemKind: 'outcomes',
      itemId: id,
      itemField: 'what',
      language: 'cy-GB',
      original,
      text: 'Maen nhw’n mynd gyda Lizzie.',
    } as const;
    const told = withRow(welsh, 'translations', translation);
    expect(() => build(told, request)).toThrow(/Lizzie/);
    const harmless = withRow(welsh, 'translations', {
      ...translation,
      text: 'Maen nhw’n mynd allan.',
    });
    expect(() => build(harmless, request)).not.toThrow();
  });
});

describe('Papers of a practitioner’s own', () => {
  it('are plan, record and form, and nothing that is held back is in them [R7.6, R7.7]', () => {
    const worker = personNamed(sample, 'Samira');
    const own = copiesOf(withheld(record, worker.id, 'outcomes', id, SECRET)).filter(
      (one) => 'readerId' in one && one.readerId === worker.id,
    );
    expect(new Set(own.map(({ kind }) => kind))).toEqual(
      new Set(['outlinePlan', 'conferenceRecord', 'coreGroupForm']),
    );
    for (const one of own) {
      const copy = build(withheld(record, worker.id, 'outcomes', id, SECRET), one);
      expect(textOf(copy)).not.toContain('Zuleika');
      expect(copy.reader).toBe('Samira Haddad');
      expect(copy.fileName).toContain('samira-haddad');
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '#renderer/desk/history/acts.ts';
import { fieldLabel } from '#renderer/desk/history/fieldLabel.ts';
import { groupsOf, saidFields } from '#renderer/desk/history/groups.ts';
import { leadText, shortened } from '#renderer/desk/history/leadText.ts';
import { momentOf } from '#renderer/desk/history/since.ts';
import { optionsOf, valueText } from '#renderer/desk/history/valueText.ts';
import { rowKindCount, rowKindName } from '#renderer/desk/wording.ts';
import { textFieldsOf } from '#shared/audience/textFields.ts';
import { leadOf } from '#shared/history/act.ts';
import { differenceOf } from '#shared/history/difference.ts';
import { type LoggedChange, toLogged } from '#shared/history/logged.ts';
import { applyChanges } from '#shared/record/changes.ts';
import { type Command, changesFor, lookAt } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { KIND_NAMES, type Row } from '#shared/record/record.ts';
import { filledRecord } from '../../support/filledRows.ts';
import { commandFor, intents } from '../../support/randomCommands.ts';
import { sampleRecord } from '../../support/sample.ts';

const record = sampleRecord();
const [tyler] = record.children;
const childId = tyler?.id ?? '';

/** What doing a command comes to: the record, and the log's view of it. */
function doing(command: Command) {
  const changes = changesFor(lookAt(record), command);
  return { after: applyChanges(record, changes), logged: changes.map(toLogged) };
}

describe('the words of the history', () => {
  it('are there for every kind, every field that says something and every choice', () => {
    const full = filledRecord(1);
    for (const kind of KIND_NAMES) {
      expect(rowKindName(kind)).not.toContain('rowKinds');
      expect(rowKindCount(kind, 1)).toMatch(/^one /);
      expect(rowKindCount(kind, 3)).toMatch(/^3 /);
      for (const field of saidFields(kind)) {
        const label = fieldLabel(full, kind, full[kind][0] ?? {}, field);
        expect(label, `${kind}.${field}`).not.toContain('fields.');
        expect(label, `${kind}.${field}`).not.toContain('{{');
        for (const option of optionsOf(kind, field)) {
          expect(valueText(full, kind, field, option), `${kind}.${field}`).not.toBe(option);
        }
      }
    }
  });

  it('name the field and whose it is', () => {
    const { after, logged } = doing({
      name: 'set',
      kind: 'children',
      id: childId,
      values: { aim: 'Safe' },
    });
    expect(leadText(after, leadOf(logged))).toBe('Aim (Tyler)');
    const [strength] = record.strengths.filter(({ personId }) => personId === tyler?.personId);
    const removed = doing({ name: 'remove', kind: 'strengths', id: strength?.id ?? '' });
    expect(leadText(removed.after, leadOf(removed.logged))).toMatch(/^removing “.+” \(Tyler\)$/);
  });

  it('read values as people do', () => {
    const text = (kind: 'outcomes' | 'children' | 'actions', field: string, value: unknown) =>
      valueText(record, kind, field, value);
    expect(text('outcomes', 'byWhen', '2026-06-12')).toBe('Friday 12 June 2026');
    expect(text('outcomes', 'quickWin', true)).toBe('yes');
    expect(text('children', 'planLevel', 'none')).toBe('No plan');
    expect(text('children', 'categories', ['neglect', 'physical'])).toBe('Neglect, Physical abuse');
    expect(text('children', 'categories', [])).toBe('nothing');
    expect(text('actions', 'personId', record.people[0]?.id)).toBe(record.people[0]?.name);
    expect(text('actions', 'personId', null)).toBe('nothing');
  });

  it('are cut between characters, never through one', () => {
    for (let before = 30; before < 45; before += 1) {
      const cut = shortened(`${'x'.repeat(before)}👩‍👧‍👦👩‍👧‍👦👩‍👧‍👦`);
      expect(cut.isWellFormed(), cut).toBe(true);
    }
  });

  it('leave words that look like a day as they were typed', () => {
    for (const words of ['2026-06-12', '2026-02-31', '2026-99-99']) {
      expect(valueText(record, 'couples', 'since', words)).toBe(words);
    }
  });
});

describe('what has changed, in groups', () => {
  it('stands under the child or parent and the page, with all the words before and now', () => {
    const long = 'Safe and well. '.repeat(200).trim();
    const { after, logged } = doing({
      name: 'set',
      kind: 'children',
      id: childId,
      values: { aim: long, reasons: 'Else' },
    });
    const [group, ...others] = groupsOf(after, differenceOf(logged));
    expect(others).toEqual([]);
    expect(group?.title).toBe('Tyler');
    const pages = group?.pages.map(({ page }) => `${page.step}/${page.part}`);
    expect(pages).toEqual(expect.arrayContaining(['plan/aim', 'analysis/decision']));
    const aim = group?.pages.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields));
    expect(aim).toContainEqual({ field: 'aim', label: 'Aim', before: tyler?.aim, after: long });
  });

  it('shows every word of everything that went with a child who was removed', () => {
    const { after, logged } = doing({ name: 'remove', kind: 'people', id: tyler?.personId ?? '' });
    const shown = JSON.stringify(groupsOf(after, differenceOf(logged)));
    for (const { kind, before, after: now } of logged) {
      if (now !== null || before === null) continue;
      for (const field of textFieldsOf(kind)) {
        const words = String(before[field] ?? '');
        // What it was about, and as that stood.
        if (field === 'itemKind' || field === 'original' || words === '') continue;
        expect(shown, `${kind}.${field}`).toContain(JSON.stringify(words).slice(1, -1));
      }
    }
  });

  it('says where something was that is no longer a page', () => {
    const { after, logged } = doing({ name: 'remove', kind: 'people', id: tyler?.personId ?? '' });
    const pages = groupsOf(after, differenceOf(logged)).flatMap((group) => group.pages);
    const own = pages.filter(({ page }) => page.subjectId === childId);
    expect(own.length).toBeGreaterThan(3);
    expect(own.every(({ isThere }) => !isThere)).toBe(true);
  });

  it('tells no mark before the marks are shown, whatever became of them [R2.6]', () => {
    const full = filledRecord(1);
    const shownWhere = (marksShown: boolean) => {
      const conferences = full.conferences.map((row) => ({ ...row, marksShown }));
      const marks = (['scales', 'dangerMarks'] as const).flatMap((kind) =>
        (full[kind] as readonly Row[]).flatMap((row): LoggedChange[] => [
          { kind, id: newId(), before: null, after: { ...row, safety: 7 } },
          { kind, id: newId(), before: { ...row, safety: 7 }, after: null },
          { kind, id: row.id, before: { safety: null }, after: { safety: 7 } },
          { kind, id: newId(), before: { safety: 6 }, after: { safety: 7 } },
        ]),
      );
      const groups = groupsOf({ ...full, conferences }, differenceOf(marks));
      return groups
        .flatMap(({ pages }) => pages.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields)))
        .flatMap(({ before, after }) => [before, after]);
    };
    expect(shownWhere(true)).toEqual(expect.arrayContaining(['6', '7']));
    const hidden = new Set([null, 'nothing', 'a mark, still hidden']);
    expect(shownWhere(false).filter((text) => !hidden.has(text))).toEqual([]);
    expect(shownWhere(false)).toHaveLength(shownWhere(true).length);
  });

  it('is whole for a record of every kind', () => {
    const full = filledRecord(1);
    const rows = KIND_NAMES.slice(1).flatMap((kind) =>
      (full[kind] as readonly Row[]).map((row) => ({ kind, id: row.id, before: null, after: row })),
    );
    const groups = groupsOf(full, differenceOf(rows));
    const ids = groups.flatMap(({ pages }) =>
      pages.flatMap((page) => page.rows.map(({ id }) => id)),
    );
    expect(ids.sort()).toEqual(rows.map(({ id }) => id).sort());
  });
});

describe('whatever was done', () => {
  it('is in the groups with every line, also one that stands on no page any more [R8.4]', () => {
    fc.assert(
      fc.property(intents, (work) => {
        let now = filledRecord(1);
        const logged: LoggedChange[] = [];
        for (const intent of work) {
          const command = commandFor(now, intent);
          const changes = command ? changesFor(lookAt(now), command) : [];
          now = applyChanges(now, changes);
          logged.push(...changes.map(toLogged));
        }
        const differences = differenceOf(logged);
        const shown = groupsOf(now, differences).flatMap(({ pages }) =>
          pages.flatMap(({ rows }) => rows.map(({ id }) => id)),
        );
        expect(new Set(shown)).toEqual(new Set(differences.map(({ id }) => id)));
      }),
      { numRuns: 200 },
    );
  });

  it('shows a worry that is of no child yet, or no longer', () => {
    const row = { id: newId(), headline: 'Nobody is home at night' };
    const { after, logged } = doing({ name: 'add', rows: [{ kind: 'concerns', row }] });
    expect(JSON.stringify(groupsOf(after, differenceOf(logged)))).toContain(row.headline);
  });
});

describe('the list of acts', () => {
  it('puts an hour of typing into one field in one line', () => {
    const lead = {
      effect: 'set',
      kind: 'children',
      id: childId,
      fields: ['aim'],
      row: null,
      rows: 1,
    } as const;
    const act = (number: number, name: 'set' | 'undo', fields: string[]) => ({
      number,
      at: '',
      actor: 'me',
      name,
      lead: { ...lead, fields },
    });
    const acts = [
      act(6, 'undo', ['aim']),
      act(5, 'set', ['aim']),
      act(4, 'set', ['aim']),
      act(3, 'set', ['reasons']),
    ];
    expect(runsOf(acts).map(({ count, oldest }) => [count, oldest.number])).toEqual([
      [1, 6],
      [2, 4],
      [1, 3],
    ]);
  });
});

describe('from when on', () => {
  it('is the beginning of a day, or nothing for a day that is none', () => {
    const day = (moment: string | null) => {
      const then = new Date(moment ?? '');
      return [then.getFullYear(), then.getMonth() + 1, then.getDate(), then.getHours()];
    };
    expect(day(momentOf('today', '', '2026-03-25'))).toEqual([2026, 3, 25, 0]);
    expect(day(momentOf('yesterday', '', '2026-03-01'))).toEqual([2026, 2, 28, 0]);
    expect(day(momentOf('week', '', '2026-03-25'))).toEqual([2026, 3, 18, 0]);
    expect(day(momentOf('day', '12 March 2026', '2026-03-25'))).toEqual([2026, 3, 12, 0]);
    expect(momentOf('day', '31 February', '2026-03-25')).toBeNull();
    expect(momentOf('day', '', '2026-03-25')).toBeNull();
  });
});

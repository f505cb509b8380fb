import { useId, useMemo, useRef, useState } from 'react';
import { type Finding, markOf, wordsOf } from '#shared/audience/index.ts';
import { toSettle } from '#shared/documents/buildCopy.ts';
import { readerOf } from '#shared/documents/reader.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { excerpt } from '#shared/find/excerpt.ts';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import { newId } from '#shared/record/ids.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { useConference } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { listed, rowKindName, t } from '../wording.ts';
import { PlaceLink } from './PlaceLink.tsx';

/** Findings of one sentence that may mean one withheld item: settled together. */
interface Doubt {
  readonly key: string;
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

function doubtsOf(findings: readonly Finding[]): Doubt[] {
  const doubts = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { id, field, sentence, secret } = finding;
    const key = [id, field, secret.itemId, sentence].join('/');
    doubts.set(key, [...(doubts.get(key) ?? []), finding]);
  }
  return [...doubts].flatMap(([key, list]) => {
    const [first] = list;
    return first ? [{ key, first, findings: list }] : [];
  });
}

/** Gives what is in doubt on copies of one reader, each once. */
function doubtsOn(record: ConferenceRecord, requests: readonly CopyRequest[]): Doubt[] {
  const findings = new Map(
    requests
      .flatMap((request) => toSettle(record, request))
      .map((one) => [[one.id, one.field, markOf(one)].join('/'), one]),
  );
  return doubtsOf([...findings.values()]);
}

/** Gives the withheld item that a finding may mean, in its own words. */
function itemOf(record: ConferenceRecord, { secret }: Finding): string {
  const item = find(record, secret.kind, secret.itemId);
  return (item && wordsOf(record, secret.kind, item)) || rowKindName(secret.kind);
}

/**
 * What has to be settled before these copies of one reader can be made: each place that may tell something
 * held back, with the way to its text, and the saying that it is something else [R7.6].
 */
export function ToSettle(props: { requests: readonly [CopyRequest, ...CopyRequest[]] }) {
  const { requests } = props;
  const { record, apply } = useConference();
  const [decidedBy, setDecidedBy] = useState('');
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLParagraphElement>(null);
  const id = useId();
  const doubts = useMemo(() => doubtsOn(record, requests), [record, requests]);
  const reader = readerOf(record, requests[0]);
  const settle = async ({ findings }: Doubt) => {
    if (decidedBy.trim() === '') {
      setProblem(t('settle.whoMissing'));
      document.getElementById(id)?.querySelector('input')?.focus();
      return;
    }
    const rows = findings.map((finding) => ({
      kind: 'settlements' as const,
      row: {
        id: newId(),
        personId: reader?.id,
        itemKind: finding.kind,
        itemId: finding.id,
        field: finding.field,
        said: markOf(finding),
        decidedBy: decidedBy.trim(),
      },
    }));
    await apply({ name: 'add', rows });
    // The button goes with what was settled.
    heading.current?.focus();
  };
  if (reader === null) return null;
  const names = { reader: reader.knownAs || reader.name };
  const count = doubts.length;
  return (
    <>
      <p className="unseen" role="status" tabIndex={-1} ref={heading}>
        {count === 0 ? '' : t('settle.count', { count, ...names })}
      </p>
      {count > 0 && (
        <div className="settle">
          <Note tone="look" title={t('settle.title', names)}>
            <p>{t('settle.hint', names)}</p>
            {doubts.some(isOpen) && (
              <div id={id}>
                <TextInput
                  label={t('settle.who')}
                  value={decidedBy}
                  problem={problem}
                  onChange={(text) => {
                    setDecidedBy(text);
                    setProblem('');
                  }}
                />
              </div>
            )}
            <ul className="held to-settle">
              {doubts.map((doubt) => (
                <DoubtLine key={doubt.key} doubt={doubt} onSettle={() => void settle(doubt)} />
              ))}
            </ul>
          </Note>
        </div>
      )}
    </>
  );
}

/** Whether somebody may say that it is something else; a whole name or address is none. */
const isOpen = ({ findings }: Doubt) => findings.every(({ secret }) => secret.isDoubtful);

function DoubtLine(props: { doubt: Doubt; onSettle: () => void }) {
  const { doubt, onSettle } = props;
  const { record } = useConference();
  const { kind, id, field, sentence, secret } = doubt.first;
  const row = find(record, kind, id);
  if (!row) return null;
  // Beside a whole name its parts say nothing more.
  const sure = doubt.findings.filter((finding) => !finding.secret.isDoubtful);
  const said = sure.length > 0 ? sure : doubt.findings;
  const found = [...new Set(said.map(({ words }) => words))];
  const words = listed(found.map((one) => t('settle.quoted', { words: one })));
  const what = itemOf(record, doubt.first);
  const names = { words, what, kind: rowKindName(secret.kind) };
  return (
    <li>
      <PlaceLink
        page={pageOfRow(record, kind, row, field)}
        at={`${id}/${field}`}
        className="line-link"
      >
        {excerpt(sentence, found[0] ?? '').map(({ text, isSought }, index) =>
          isSought ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
            <mark key={index}>{text}</mark>
          ) : (
            text
          ),
        )}
      </PlaceLink>
      <span>{t(isOpen(doubt) ? 'settle.mayBe' : 'settle.is', names)}</span>
      {isOpen(doubt) && (
        <Button look="quiet" label={t('settle.isNotThis', { words, what })} onPress={onSettle}>
          {t('settle.isNotShort')}
        </Button>
      )}
    </li>
  );
}

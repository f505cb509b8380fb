import { Search } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { excerpt } from '#shared/find/excerpt.ts';
import { type Found, prepare, search } from '#shared/find/search.ts';
import { useConference } from '../../api/conference.tsx';
import { leaveDeskDialog } from '../frame/deskDialog.ts';
import { leadTo } from '../steps/place.ts';
import { t } from '../wording.ts';
import { type Act, actsIn, type Steps } from './acts.ts';
import { type Entry, entriesOf } from './entries.ts';

/** How many of each sort are shown at most: some forty together. */
const MOST = { acts: 4, pages: 8, people: 8, lines: 20 } as const;
type Sort = keyof typeof MOST;

/** Finds pages, people, lines and acts of the open conference by a few letters. */
export function Find(props: { steps: Steps }) {
  const { record, conferenceId } = useConference();
  const [sought, setSought] = useState('');
  const entries = useMemo(() => {
    const { pages, people, lines } = entriesOf(record, conferenceId);
    return { pages: prepare(pages), people: prepare(people), lines: prepare(lines) };
  }, [record, conferenceId]);
  const acts = actsIn(conferenceId, props.steps);
  const isEmpty = sought.trim() === '';
  const unsought = t('find.unsought').split(' ');
  const found = {
    acts: isEmpty
      ? { items: acts, count: acts.length }
      : search(prepare(acts), sought, MOST.acts, unsought),
    pages: search(entries.pages, sought, MOST.pages, unsought),
    people: search(entries.people, sought, MOST.people, unsought),
    lines: search(entries.lines, sought, MOST.lines, unsought),
  };
  const count = Object.values(found).reduce((sum, one) => sum + one.count, 0);
  const hasAny = count > 0;
  const go = ({ address }: Entry) => leaveDeskDialog(() => leadTo(address));
  const goers = new Map<string, () => void>([
    ...found.acts.items.map((one) => [one.key, () => leaveDeskDialog(one.go)] as const),
    ...[found.pages, found.people, found.lines].flatMap(({ items }) =>
      items.map((one) => [one.key, () => go(one)] as const),
    ),
  ]);
  return (
    <ModalOverlay
      className="modal-back find-back"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && leaveDeskDialog()}
    >
      <Modal className="modal find">
        <Dialog className="find-sheet" aria-label={t('find.title')}>
          <Autocomplete inputValue={sought} onInputChange={setSought}>
            <TextField className="find-field" aria-label={t('find.label')} autoFocus>
              <Search size={22} aria-hidden="true" />
              <Input
                // What is chosen in the list below is chosen from here.
                role="combobox"
                aria-expanded={hasAny}
                className="find-input"
                dir="auto"
                placeholder={t('find.example')}
                autoComplete="off"
                spellCheck={false}
              />
            </TextField>
            {isEmpty && <p className="find-hint">{t('find.hint')}</p>}
            {!isEmpty && count === 0 && <p className="find-hint">{t('find.none')}</p>}
            <p role="status" className="unseen">
              {isEmpty ? '' : t('find.count', { count })}
            </p>
            {hasAny && (
              <ListBox
                className="find-list"
                aria-label={t('find.found')}
                onAction={(key) => goers.get(String(key))?.()}
              >
                <Sorted kind="people" found={found.people}>
                  {(entry) => <FoundEntry key={entry.key} entry={entry} sought={sought} />}
                </Sorted>
                <Sorted kind="pages" found={found.pages}>
                  {(entry) => <FoundEntry key={entry.key} entry={entry} sought={sought} />}
                </Sorted>
                <Sorted kind="lines" found={found.lines}>
                  {(entry) => <FoundEntry key={entry.key} entry={entry} sought={sought} />}
                </Sorted>
                <Sorted kind="acts" found={found.acts}>
                  {(one) => <FoundAct key={one.key} act={one} />}
                </Sorted>
              </ListBox>
            )}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What was found of one sort, under its heading, which says when there is more than is shown. */
function Sorted<E extends Act | Entry>(props: {
  kind: Sort;
  found: Found<E>;
  children: (entry: E) => ReactNode;
}) {
  const { items, count } = props.found;
  if (items.length === 0) return null;
  return (
    <ListBoxSection id={props.kind} className="find-section">
      <Header className="find-head">
        {t(`find.sorts.${props.kind}`)}
        {count > items.length && (
          <span className="find-more">{t('find.more', { shown: items.length, count })}</span>
        )}
      </Header>
      <Collection items={items.map((item) => ({ id: item.key, item }))}>
        {({ item }) => props.children(item)}
      </Collection>
    </ListBoxSection>
  );
}

function FoundEntry(props: { entry: Entry; sought: string }) {
  const { key, title, where } = props.entry;
  const place = where();
  let at = 0;
  return (
    <ListBoxItem id={key} className="find-item" textValue={`${title}, ${place}`}>
      <span className="find-words" dir="auto">
        {excerpt(title, props.sought).map(({ text, isSought }) => {
          at += text.length;
          return isSought ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
        })}
      </span>{' '}
      <span className="find-where" dir="auto">
        {place}
      </span>
    </ListBoxItem>
  );
}

function FoundAct(props: { act: Act }) {
  const { key, title, keys } = props.act;
  return (
    <ListBoxItem id={key} className="find-item find-act" textValue={title}>
      <span className="find-words" dir="auto">
        <span>{title}</span> {keys && <kbd>{keys}</kbd>}
      </span>
    </ListBoxItem>
  );
}

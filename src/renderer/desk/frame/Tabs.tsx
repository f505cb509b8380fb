import { nameOf, type Page, pagesOf, samePage } from '#shared/plan/way.ts';
import { inOrder } from '#shared/record/record.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { addressOf } from '../address.ts';
import { partName, t } from '../wording.ts';

/** The pages of the step one is in; on a page of one child, the way to the same of each other. */
export function Tabs(props: { page: Page }) {
  const { record, conferenceId } = useConferenceBeside();
  const { page } = props;
  const pages = pagesOf(record, page).filter(({ step }) => step === page.step);
  const ofOnePerson = page.step === 'child' || page.step === 'parent';
  const children = ofOnePerson
    ? []
    : inOrder(record.children).filter(({ id }) => pages.some(({ subjectId }) => subjectId === id));
  // Beside pages of everybody stand those of the child one is at, or of the first.
  const subjectId = page.subjectId ?? children[0]?.id ?? null;
  const parts = pages.filter(
    (other) => other.subjectId === subjectId || (other.subjectId === null && !ofOnePerson),
  );
  return (
    <>
      {parts.length > 1 && (
        <nav className="tabs" aria-label={t('tabs.parts')}>
          {parts.map((other) => (
            <a
              key={`${other.part}/${other.subjectId}`}
              href={addressOf(conferenceId, other)}
              aria-current={samePage(other, page) ? 'page' : undefined}
            >
              {partName(record, other)}
            </a>
          ))}
        </nav>
      )}
      {children.length > 1 && page.subjectId !== null && (
        <nav className="tabs tabs-children" aria-label={t('tabs.children')}>
          {children.map(({ id, personId }) => {
            const first =
              pages.find(({ subjectId, part }) => subjectId === id && part === page.part) ??
              pages.find(({ subjectId }) => subjectId === id);
            return (
              first && (
                <a
                  key={id}
                  href={addressOf(conferenceId, first)}
                  aria-current={page.subjectId === id ? 'true' : undefined}
                >
                  {nameOf(record, personId) || t('rail.unnamedChild')}
                </a>
              )
            );
          })}
        </nav>
      )}
    </>
  );
}

import { peopleToAsk } from '#shared/plan/marks.ts';
import { nameOf, type Page } from '#shared/plan/way.ts';
import { type ConferenceRecord, isFamily, type Person } from '#shared/record/record.ts';
import { voiceName } from '#shared/voices/names.ts';
import { type Said, saidByFamily } from '#shared/voices/whatFollows.ts';
import { useConference } from '../../../api/conference.tsx';
import { Quote } from '../../../components/Quote.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { choiceText, t } from '../../wording.ts';
import { Empty, PEOPLE } from '../Empty.tsx';
import { LineLink } from '../LineLink.tsx';
import { PlaceLink } from '../PlaceLink.tsx';
import { VoiceCards } from '../VoiceCards.tsx';

/** The page on which somebody's words are written; null for those who have none of their own. */
function pageOfWords(record: ConferenceRecord, personId: string): Page | null {
  const child = record.children.find((one) => one.personId === personId);
  if (child) return { step: 'child', part: 'words', subjectId: child.id };
  const parent = record.parents.find((one) => one.personId === personId);
  return parent ? { step: 'parent', part: 'words', subjectId: parent.id } : null;
}

/**
 * At the end: what each of the family said, and what in the plan follows from it, or why nothing
 * does [R9.4]. The words of others of the family than children and parents are written here.
 */
export function Heard() {
  const { record } = useConference();
  const said = saidByFamily(record);
  const spoke = new Set(said.map(({ person }) => person.id));
  const family = peopleToAsk(record).filter(isFamily);
  const silent = family.filter(({ id }) => !spoke.has(id) && pageOfWords(record, id) !== null);
  const others = family.filter(({ id }) => pageOfWords(record, id) === null);
  if (family.length === 0 && said.length === 0)
    return <Empty text={t('agreement.heard.empty')} to={PEOPLE} />;
  return (
    <>
      {said
        .filter(({ person }) => !others.includes(person))
        .map(({ person, said: own }) => (
          <SaidByOne key={person.id} person={person} said={own} />
        ))}
      {silent.map((person) => (
        <NoWords key={person.id} person={person} />
      ))}
      {others.map((person) => (
        <SaidByOther key={person.id} person={person} />
      ))}
    </>
  );
}

function SaidByOne(props: { person: Person; said: readonly Said[] }) {
  const { record } = useConference();
  const name = voiceName(record, props.person.id) || t('rows.person');
  return (
    <>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <div className="cards cards-compact">
        {props.said.map((one) => (
          <SaidCard key={one.voice.id} said={one} />
        ))}
      </div>
    </>
  );
}

/** One thing that was said, what of the plan answers it, and what else there is to say of it. */
function SaidCard(props: { said: Said }) {
  const { voice, outcomes } = props.said;
  const isOpen = outcomes.length === 0 && voice.answer.trim() === '';
  return (
    <fieldset className="card card-lines" aria-label={voice.quote}>
      <Quote words={voice.quote} by={choiceText('voiceAbout', voice.about)} />
      {outcomes.length > 0 && (
        <div className="said-in-plan">
          <span className="field-hint">{t('agreement.heard.inPlan')}</span>
          <ul>
            {outcomes.map(({ id, what }) => (
              <li key={id}>
                <LineLink kind="outcomes" id={id}>
                  <bdi>{what}</bdi>
                </LineLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isOpen && <p className="field-hint">{t('agreement.heard.nothing')}</p>}
      <WordsField kind="voices" row={voice} field="answer" lines={2} />
    </fieldset>
  );
}

function NoWords(props: { person: Person }) {
  const { person } = props;
  const { record } = useConference();
  const page = pageOfWords(record, person.id);
  const name = voiceName(record, person.id);
  return (
    <>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p className="empty">
        {t('agreement.heard.noWords', { name })}{' '}
        {page && (
          <PlaceLink page={page} at="add/voices" className="page-link">
            {t('agreement.heard.write', { name })}
          </PlaceLink>
        )}
      </p>
    </>
  );
}

function SaidByOther(props: { person: Person }) {
  const { person } = props;
  const { record } = useConference();
  const name = nameOf(record, person.id);
  return (
    <>
      <h2>
        <bdi>{voiceName(record, person.id)}</bdi>
      </h2>
      <VoiceCards
        personId={person.id}
        name={name}
        about={['view', 'wish', 'worry', 'goodThing']}
        addLabel={t('agreement.heard.write', { name })}
        empty={t('agreement.heard.noWords', { name })}
        answersAll
      />
    </>
  );
}

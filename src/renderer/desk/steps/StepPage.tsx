import type { ReactNode } from 'react';
import { nameOf, type Page } from '#shared/plan/way.ts';
import { type Child, find, type Parent } from '#shared/record/record.ts';
import { useConference } from '../../api/conference.tsx';
import { Question } from '../../components/Question.tsx';
import { SayBeside } from '../chair/SayBeside.tsx';
import { Why } from '../guidance/Why.tsx';
import { pageWording, t } from '../wording.ts';
import { Dissent } from './agreement/Dissent.tsx';
import { Heard } from './agreement/Heard.tsx';
import { Parties } from './agreement/Parties.tsx';
import { Promises } from './agreement/Promises.tsx';
import { Sign } from './agreement/Sign.tsx';
import { Told } from './agreement/Told.tsx';
import { Decision } from './analysis/Decision.tsx';
import { Siblings } from './analysis/Siblings.tsx';
import { SideBySide } from './analysis/SideBySide.tsx';
import { Gaps } from './check/Gaps.tsx';
import { Load } from './check/Load.tsx';
import { NineQuestions } from './check/NineQuestions.tsx';
import { Thread } from './check/Thread.tsx';
import { Together } from './check/Together.tsx';
import { Writing } from './check/Writing.tsx';
import { ChildDanger } from './child/ChildDanger.tsx';
import { ChildNeeds } from './child/ChildNeeds.tsx';
import { ChildStrengths } from './child/ChildStrengths.tsx';
import { ChildWords } from './child/ChildWords.tsx';
import { ChildWorries } from './child/ChildWorries.tsx';
import { IfNot } from './contingency/IfNot.tsx';
import { ChildPictures } from './copies/ChildPictures.tsx';
import { ChildSentences } from './copies/ChildSentences.tsx';
import { Copies } from './copies/Copies.tsx';
import { Deliveries } from './copies/Deliveries.tsx';
import { Translations } from './copies/Translations.tsx';
import { Contact } from './coreGroup/Contact.tsx';
import { Members } from './coreGroup/Members.tsx';
import { FamilyMap } from './family/FamilyMap.tsx';
import { People } from './family/People.tsx';
import { Privacy } from './family/Privacy.tsx';
import { Ties } from './family/Ties.tsx';
import { Voices } from './family/Voices.tsx';
import { About } from './meeting/About.tsx';
import { Agenda } from './meeting/Agenda.tsx';
import { Attendance } from './meeting/Attendance.tsx';
import { Dates } from './meeting/Dates.tsx';
import { Behaviour } from './parent/Behaviour.tsx';
import { DoesWell } from './parent/DoesWell.tsx';
import { ParentWords } from './parent/ParentWords.tsx';
import { Readiness } from './parent/Readiness.tsx';
import { Aim } from './plan/Aim.tsx';
import { Ending } from './plan/Ending.tsx';
import { Outcomes } from './plan/Outcomes.tsx';

/** What stands on each page: for everybody, for one child, or for one parent. */
const SHARED_PAGES: Record<string, () => ReactNode> = {
  'meeting/about': About,
  'meeting/attendance': Attendance,
  'meeting/agenda': Agenda,
  'meeting/dates': Dates,
  'family/people': People,
  'family/ties': Ties,
  'family/map': FamilyMap,
  'family/privacy': Privacy,
  'family/voices': Voices,
  'analysis/scales': SideBySide,
  'analysis/siblings': Siblings,
  'coreGroup/members': Members,
  'agreement/heard': Heard,
  'agreement/promises': Promises,
  'agreement/parties': Parties,
  'agreement/dissent': Dissent,
  'agreement/told': Told,
  'agreement/sign': Sign,
  'check/gaps': Gaps,
  'check/load': Load,
  'check/together': Together,
  'check/writing': Writing,
  'copies/make': Copies,
  'copies/translations': Translations,
  'copies/deliveries': Deliveries,
};

const CHILD_PAGES: Record<string, (props: { child: Child; name: string }) => ReactNode> = {
  'child/words': ChildWords,
  'child/strengths': ChildStrengths,
  'child/worries': ChildWorries,
  'child/needs': ChildNeeds,
  'child/danger': ChildDanger,
  'analysis/decision': Decision,
  'plan/aim': Aim,
  'plan/outcomes': Outcomes,
  'plan/ending': Ending,
  'contingency/ifNot': IfNot,
  'coreGroup/contact': Contact,
  'check/thread': Thread,
  'check/questions': NineQuestions,
  'copies/childWords': ChildSentences,
  'copies/childPictures': ChildPictures,
};

const PARENT_PAGES: Record<string, (props: { parent: Parent; name: string }) => ReactNode> = {
  'parent/doesWell': DoesWell,
  'parent/words': ParentWords,
  'parent/behaviour': Behaviour,
  'parent/readiness': Readiness,
};

/** One page of the way: its question, and what belongs to it. */
export function StepPage(props: { page: Page }) {
  const { page } = props;
  const { record } = useConference();
  const place = `${page.step}/${page.part}`;
  const child = find(record, 'children', page.subjectId);
  const parent = find(record, 'parents', page.subjectId);
  const name =
    nameOf(record, (child ?? parent)?.personId) || t(child ? 'rows.child' : 'rows.parent');
  // Elsewhere the children stand as tabs above the question.
  const own = page.step === 'child' || page.step === 'parent';
  const { question, hint } = pageWording(record, page, { name });
  const Shared = SHARED_PAGES[place];
  const OfChild = CHILD_PAGES[place];
  const OfParent = PARENT_PAGES[place];
  return (
    <>
      <Question chip={own ? name : undefined} question={question} hint={hint}>
        {/* Seen where there is no column beside the page. */}
        <div className="question-why" data-tour="why">
          <Why page={page} />
        </div>
        <div className="question-say">
          <SayBeside page={page} />
        </div>
      </Question>
      {Shared && <Shared />}
      {OfChild && child && <OfChild child={child} name={name} />}
      {OfParent && parent && <OfParent parent={parent} name={name} />}
    </>
  );
}

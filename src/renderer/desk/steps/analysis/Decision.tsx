import {
  CATEGORY_RULES,
  type Category,
  categoriesToOffer,
  categoryList,
  censusCode,
} from '#shared/record/categories.ts';
import { CATEGORIES, PLAN_LEVELS, SO_OR_NOT } from '#shared/record/choices.ts';
import { type Child, conferenceOf } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { placeOf } from '../../fields/bound.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { CountField } from '../../fields/CountField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { Meanwhile } from '../../fields/Meanwhile.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { useChosenValue } from '../../fields/useSavedValue.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { choiceText, t } from '../../wording.ts';
import { RowCards } from '../RowCards.tsx';
import { useShows } from '../useShows.ts';

/** Most earlier plans, as the record takes them. */
const MOST_PLANS = 20;

/** Agencies' views, then the decision for this child with reasons and category [R1.1, R2.7]. */
export function Decision(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const people = pickablePeople(record);
  const first = people[0];
  const showsEvidence = useShows('children', child, 'evidence', child);
  return (
    <>
      <h2>{t('analysis.views')}</h2>
      {first && (
        <RowCards
          kind="agencyViews"
          rows={record.agencyViews.filter(({ childId }) => childId === child.id)}
          start={{ childId: child.id, personId: first.id }}
          addLabel={t('analysis.addView')}
          empty={t('analysis.viewsEmpty', { name })}
          nameOf={({ reasons }) => reasons}
          compact
        >
          {(row, isNew) => (
            <div className="columns columns-3">
              <PickField
                kind="agencyViews"
                row={row}
                field="personId"
                items={people}
                autoFocus={isNew}
              />
              <ChoiceField
                kind="agencyViews"
                row={row}
                field="level"
                list="planLevel"
                values={PLAN_LEVELS}
                asList
              />
              <WordsField kind="agencyViews" row={row} field="reasons" lines={1} />
            </div>
          )}
        </RowCards>
      )}
      <h2>{t('analysis.decided')}</h2>
      <div className="sheet">
        <ChoiceField
          kind="children"
          row={child}
          field="planLevel"
          list="planLevel"
          values={PLAN_LEVELS}
        />
        {child.planLevel === 'childProtection' && <Harm child={child} />}
        <CensusFields child={child} name={name} />
        <WordsField kind="children" row={child} field="reasons" lines={2} />
        {showsEvidence && <WordsField kind="children" row={child} field="evidence" lines={2} />}
        {(child.planLevel === 'none' || child.withoutPlan !== '') && (
          <WordsField kind="children" row={child} field="withoutPlan" names={{ name }} lines={2} />
        )}
      </div>
    </>
  );
}

/** What England’s census asks about each child protection plan [R6.1]. */
function CensusFields(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const { nation } = conferenceOf(record);
  const isAsked = nation === 'england' && child.planLevel === 'childProtection';
  const { planStartedOn, previousPlans, inNeedPlan } = child;
  const holds = planStartedOn !== null || previousPlans !== null || inNeedPlan !== 'notAsked';
  if (!isAsked && !holds) return null;
  return (
    <>
      <div className="columns">
        <DayField kind="children" row={child} field="planStartedOn" />
        <CountField kind="children" row={child} field="previousPlans" least={0} most={MOST_PLANS} />
      </div>
      <ChoiceField
        kind="children"
        row={child}
        field="inNeedPlan"
        list="soOrNot"
        values={SO_OR_NOT}
        names={{ name }}
      />
    </>
  );
}

/** The kind of harm as the nation records it: categories, risk factors, or what was chosen before. */
function Harm(props: { child: Child }) {
  const { child } = props;
  const { record } = useConference();
  const { nation } = conferenceOf(record);
  const offered = categoriesToOffer(nation, child.categories);
  return (
    <>
      {offered.length > 0 && <Categories child={child} offered={offered} />}
      {(CATEGORY_RULES[nation].riskFactors || child.riskFactors !== '') && (
        <WordsField kind="children" row={child} field="riskFactors" lines={2} />
      )}
    </>
  );
}

function Categories(props: { child: Child; offered: readonly Category[] }) {
  const { child, offered } = props;
  const { record } = useConference();
  const bound = { kind: 'children', row: child, field: 'categories' } as const;
  const {
    value: chosen,
    change,
    overtaken,
  } = useChosenValue<'children', Child['categories']>(bound);
  const { nation } = conferenceOf(record);
  const code = censusCode(nation, chosen);
  const toggle = (category: Category, isChosen: boolean) =>
    change(CATEGORIES.filter((other) => (other === category ? isChosen : chosen.includes(other))));
  const named = (categories: Child['categories']) =>
    categories.map((category) => choiceText(categoryList(nation), category)).join(', ');
  return (
    <>
      <fieldset className="field" data-place={placeOf(child, 'categories')}>
        <legend className="field-label">{t('analysis.categories')}</legend>
        <p className="field-hint">{t('analysis.categoriesHint')}</p>
        {!CATEGORY_RULES[nation].confirmed && (
          <p className="field-hint">
            {t('analysis.unconfirmed', { nation: choiceText('nation', nation) })}
          </p>
        )}
        <div className="tick-row">
          {offered.map((category) => (
            <TickInput
              key={category}
              label={choiceText(categoryList(nation), category)}
              value={chosen.includes(category)}
              onChange={(isChosen) => toggle(category, isChosen)}
            />
          ))}
        </div>
        <p role="status" className="field-remark">
          {code && t('analysis.censusCode', { code })}
        </p>
      </fieldset>
      <Meanwhile overtaken={overtaken} theirs={named(child.categories)} />
    </>
  );
}

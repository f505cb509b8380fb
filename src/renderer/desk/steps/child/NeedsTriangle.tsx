import { Circle, Minus, Square, Triangle } from 'lucide-react';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import {
  type Dimension,
  type DimensionLines,
  type Domain,
  linesByDimension,
} from '#shared/plan/dimensions.ts';
import { DOMAINS, NEED_SIDES } from '#shared/record/choices.ts';
import type { Child } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { choiceText, t } from '../../wording.ts';
import { NeedCards } from './NeedCards.tsx';

const FIRST: Dimension = 'health';

/** Each side of the record has its own shape, so that no colour has to be told apart. */
const SHAPES = { need: Circle, strength: Triangle, difficulty: Square } as const;

/**
 * The triangle of the Assessment Framework with the child in the middle: the child’s needs at the
 * left, what parents do at the right, family and surroundings below. One dimension is chosen at a
 * time; its lines stand beneath. On a narrow page the three sides stand one below the other.
 */
export function NeedsTriangle(props: { child: Child; name: string }) {
  const { child, name } = props;
  const [chosen, setChosen] = useState<Dimension>(FIRST);
  return (
    <>
      <p className="field-hint">{t('needsView.hint')}</p>
      <div className="triangle-frame">
        <RadioGroup
          className="triangle"
          aria-label={t('needsView.dimensions', { name })}
          value={chosen}
          onChange={(value) => setChosen(value as Dimension)}
        >
          <Lines />
          {(Object.keys(DOMAINS) as Domain[]).map((domain) => (
            <Side key={domain} domain={domain} child={child} />
          ))}
          <p className="triangle-middle">{name}</p>
        </RadioGroup>
      </div>
      <p className="triangle-key">
        {NEED_SIDES.map((side) => {
          const Shape = SHAPES[side];
          return (
            <span key={side}>
              <Shape size={14} aria-hidden="true" /> {choiceText('needSide', side)}
            </span>
          );
        })}
        <span>
          <Minus size={14} aria-hidden="true" /> {t('needsView.none')}
        </span>
      </p>
      <h2>{choiceText('dimension', chosen)}</h2>
      <NeedCards key={chosen} child={child} dimension={chosen} empty={t('needsView.empty')} />
    </>
  );
}

/** The three sides as lines behind the words. */
function Lines() {
  return (
    <svg
      className="triangle-lines"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polygon points="50,0 100,100 0,100" />
    </svg>
  );
}

function Side(props: { domain: Domain; child: Child }) {
  const { domain, child } = props;
  const { record } = useConference();
  return (
    <div className={`triangle-side triangle-of-${domain}`}>
      <p className="triangle-domain">{choiceText('domain', domain)}</p>
      {linesByDimension(record, child.id, domain).map((lines) => (
        <Radio
          key={lines.dimension}
          value={lines.dimension}
          className={lines.total === 0 ? 'dimension dimension-empty' : 'dimension'}
        >
          <span>{choiceText('dimension', lines.dimension)}</span> <Counts lines={lines} />
        </Radio>
      ))}
    </div>
  );
}

/** How many needs, strengths and difficulties are written: shape and number, read out as words. */
function Counts(props: { lines: DimensionLines }) {
  const { counts, total } = props.lines;
  if (total === 0) {
    return (
      <span className="dimension-counts">
        <Minus size={14} aria-hidden="true" />
        <span className="unseen">{t('needsView.none')}</span>
      </span>
    );
  }
  return (
    <span className="dimension-counts">
      {NEED_SIDES.filter((side) => counts[side] > 0).map((side) => {
        const Shape = SHAPES[side];
        return (
          <span key={side}>
            <Shape size={14} aria-hidden="true" />
            <span aria-hidden="true">{counts[side]}</span>
            <span className="unseen">{t(`needsView.${side}`, { count: counts[side] })}</span>
          </span>
        );
      })}
    </span>
  );
}

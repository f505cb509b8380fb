import { useEffect, useRef } from 'react';
import { ownRulesOf, totalMinutes } from '#shared/authority/over.ts';
import { type Authority, ROLES } from '#shared/authority/pack.ts';
import type { ChosenAuthority } from '#shared/contract/authority.ts';
import { LANGUAGES, NATIONS } from '#shared/record/choices.ts';
import { ruleText, stepName } from '#shared/rules/words.ts';
import { Button } from '../../components/Button.tsx';
import { LogoImage } from '../../components/LogoImage.tsx';
import { choiceText, listed, t } from '../wording.ts';

const isFilled = (text: string) => text.trim() !== '';

/** Gives each limit of its own in words: “First core group: 8 working days from the conference”. */
function limitsIn(authority: Authority): string[] {
  return NATIONS.flatMap((nation) =>
    ownRulesOf(authority, nation).map((rule) =>
      t('authority.limitIn', {
        nation: choiceText('nation', nation),
        step: stepName(rule.id),
        rule: ruleText(rule) || t('dates.noNumber'),
      }),
    ),
  );
}

function rolesIn({ roles }: Authority): string[] {
  return ROLES.flatMap((role) =>
    LANGUAGES.map((tag) => roles[role][tag])
      .filter(isFilled)
      .map((own) => t('authority.roleIn', { usual: t(`authority.roles.${role}`), own })),
  );
}

function quorumIn({ quorum }: Authority): string[] {
  const { agencies, mustBeThere } = quorum;
  return [
    ...(agencies === null ? [] : [t('authority.agenciesIn', { count: agencies })]),
    ...(mustBeThere.length === 0 ? [] : [t('authority.mustIn', { names: listed(mustBeThere) })]),
  ];
}

function coachIn({ coach }: Authority): string[] {
  const added = Object.values(coach.add).reduce<number>(
    (sum, list) => sum + Object.keys(list ?? {}).length,
    0,
  );
  const off = coach.off.rules.length + coach.off.phrases.length;
  return [
    ...(added === 0 ? [] : [t('authority.addedIn', { count: added })]),
    ...(off === 0 ? [] : [t('authority.offIn', { count: off })]),
  ];
}

/** Gives what a pack holds, part by part; only what it says anything of. */
function partsOf(
  authority: Authority,
): readonly (readonly [title: string, lines: readonly string[]])[] {
  const minutes = totalMinutes(authority);
  const scripts = Object.values(authority.scripts).filter(isFilled).length;
  const parts = [
    [t('authority.name'), [authority.name].filter(isFilled)],
    [t('authority.limitsTitle'), limitsIn(authority)],
    [t('authority.complaintTitle'), Object.values(authority.complaint).filter(isFilled)],
    [t('authority.rolesTitle'), rolesIn(authority)],
    [t('authority.quorumTitle'), quorumIn(authority)],
    [
      t('authority.agendaTitle'),
      [
        ...(minutes === 0 ? [] : [t('authority.minutes', { count: minutes })]),
        ...(scripts === 0 ? [] : [t('authority.scriptsIn', { count: scripts })]),
      ],
    ],
    [t('authority.coachTitle'), coachIn(authority)],
  ] as const;
  return parts.filter(([, lines]) => lines.length > 0);
}

/** What is in a chosen file, before anything of it holds. */
export function InTheFile(props: {
  chosen: ChosenAuthority;
  onTakeOver: () => void;
  onLeave: () => void;
}) {
  const { fileName, authority } = props.chosen;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const parts = partsOf(authority);
  return (
    <div className="authority-file">
      <h3 ref={heading} tabIndex={-1}>
        {t('authority.inIt', { file: fileName })}
      </h3>
      {parts.length === 0 && authority.logo === null && <p>{t('authority.nothingIn')}</p>}
      {authority.logo !== null && (
        <LogoImage image={authority.logo} alt={t('authority.logoAlt')} look="authority-logo" />
      )}
      <dl>
        {parts.map(([title, lines]) => (
          <div key={title}>
            <dt>{title}</dt>
            {lines.map((line) => (
              <dd key={line} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="field-hint">{t('authority.takeOverHint')}</p>
      <div className="make-buttons">
        <Button look="main" onPress={props.onTakeOver}>
          {t('authority.takeOver')}
        </Button>
        <Button onPress={props.onLeave}>{t('authority.leave')}</Button>
      </div>
    </div>
  );
}

import { wordingOf } from '#shared/authority/roleWords.ts';
import { type CardName, cardsOfStep, type ScriptName } from '#shared/chair/cardNames.ts';
import { usualScript } from '#shared/chair/cards.ts';
import { STEPS, type Step } from '#shared/plan/way.ts';
import { useAuthority } from '../../api/authority.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { cardName, language, t } from '../wording.ts';
import { SettledText } from './SettledText.tsx';

/** What the chair says: each card with Waymark's words, and the office's own in their place. */
export function Scripts() {
  return (
    <Disclosure title={t('authority.scriptsTitle')} level={3}>
      <p className="field-hint">{t('authority.scriptsHint')}</p>
      {STEPS.map((step) => (
        <ScriptsOfStep key={step} step={step} />
      ))}
    </Disclosure>
  );
}

function ScriptsOfStep({ step }: { step: Step }) {
  const { scripts } = useAuthority();
  const cards = cardsOfStep(step);
  const names: ScriptName[] = [...new Set([...cards, step])];
  const count = names.filter((name) => scripts[name].trim() !== '').length;
  const title = t(`steps.${step}`);
  const isWhole = cards.some((card) => card === step);
  return (
    <Disclosure
      title={count === 0 ? title : t('authority.scriptsOf', { step: title, count })}
      level={4}
    >
      {cards.map((card) => (
        <ScriptOfCard key={card} card={card} step={step} />
      ))}
      {!isWhole && (
        <SettledText
          at={['scripts', step]}
          label={t('authority.scriptForStep', { step: title })}
          hint={t('authority.scriptForStepHint')}
          lines={2}
        />
      )}
    </Disclosure>
  );
}

/** One card, with what it says as long as its box is empty. */
function ScriptOfCard({ card, step }: { card: CardName; step: Step }) {
  const authority = useAuthority();
  const ofStep = authority.scripts[step].trim();
  const says = usualScript(card, wordingOf(authority, language)).join(' ');
  const isOfStep = card !== step && ofStep !== '';
  return (
    <SettledText
      at={['scripts', card]}
      label={t('authority.scriptFor', { card: cardName(card) })}
      hint={isOfStep ? t('authority.scriptFromStep') : t('authority.scriptUsual', { says })}
      lines={2}
    />
  );
}

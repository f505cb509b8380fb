import { Replace } from 'lucide-react';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { showDeskDialog } from '../../frame/deskDialog.ts';
import { t } from '../../wording.ts';
import { RowCards } from '../RowCards.tsx';
import { Relatives } from './Relatives.tsx';

/** Children, parents and carers, wider family, and where they live [R1.2, R1.3, R1.7]. */
export function People() {
  const { record } = useConference();
  return (
    <>
      <h2>{t('family.households')}</h2>
      <RowCards
        kind="households"
        rows={record.households}
        start={{}}
        addLabel={t('family.addHousehold')}
        empty={t('family.householdsEmpty')}
        nameOf={({ name }) => name}
        compact
      >
        {(row, isNew) => (
          <div className="columns">
            <WordsField kind="households" row={row} field="name" autoFocus={isNew} />
            <WordsField kind="households" row={row} field="address" lines={1} />
          </div>
        )}
      </RowCards>
      <Relatives part="child" />
      <Relatives part="parent" />
      <Relatives part="family" />
      <div className="make-buttons">
        <Button onPress={() => showDeskDialog('replaceName')}>
          <Replace size={18} aria-hidden="true" /> {t('replaceName.button')}
        </Button>
      </div>
    </>
  );
}

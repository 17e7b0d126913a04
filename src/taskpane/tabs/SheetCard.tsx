import { Button, Caption1, Link, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { IGNORED, sheetKinds, type SheetRecognition } from '../../domain/recognition';
import { readingTexts } from '../../messages/fr/reading';
import { usePaneStyles } from '../pane/Pane.styles';
import type { PaneActions } from '../pane/usePane';
import { ChoiceList } from './ChoiceList';
import { ColumnChoices } from './ColumnChoices';
import { Fold } from './Fold';
import { PlaceLink } from './PlaceLink';
import { kindsOf, summaryOf } from './recognitionWords';
import { useFindingStyles } from './checks/FindingCard.styles';
import { usePaged } from './usePaged';

const PAGE = 10;

export interface SheetCardProps {
  recognition: SheetRecognition;
  busy: boolean;
  actions: PaneActions;
  startsOpen: boolean;
}

/** One sheet: what was recognised on it, and what the user says that it is. */
export function SheetCard({ recognition, busy, actions, startsOpen }: SheetCardProps): ReactNode {
  const styles = usePaneStyles();
  const card = useFindingStyles();
  const { sheet, key, said, regions, presents, columns } = recognition;
  const isUnread = regions.length === 0 && !presents;
  const [shown, more] = usePaged(regions, PAGE, sheet);
  const chosen = [
    ...(said === null ? [] : [key]),
    ...columns.flatMap((one) => (one.said === null ? [] : [one.key])),
  ];
  return (
    <li className={card.card}>
      <Fold
        startsOpen={startsOpen}
        className={styles.stack}
        summary={
          <>
            <Text weight="semibold">{sheet}</Text>{' '}
            <Caption1 className={styles.quiet}>{summaryOf(recognition)}</Caption1>
          </>
        }
      >
        <div>
          <Link
            onClick={() => {
              actions.showSheet(sheet);
            }}
          >
            {readingTexts.showSheet(sheet)}
          </Link>
        </div>
        <ChoiceList
          label={readingTexts.sheetIs}
          about={sheet}
          automatic={
            isUnread && said === null
              ? readingTexts.notRecognised
              : readingTexts.automatic(said === null ? kindsOf(regions).map(readingTexts.kindName) : [])
          }
          choices={[
            ...sheetKinds.map((kind) => ({ value: kind, text: readingTexts.kinds[kind] })),
            { value: IGNORED, text: readingTexts.ignoreSheet },
          ]}
          said={said}
          busy={busy}
          onChoose={(value) => actions.choose({ [key]: value })}
        />
        {regions.length > 0 && (
          <ul className={styles.list}>
            {shown.map(({ kind, source, certainty }, place) => (
              <li key={place}>
                <Caption1>
                  {readingTexts.region(kind)} ({readingTexts.certainties[certainty]}){' '}
                  <PlaceLink source={source} onShow={actions.show} />
                </Caption1>
              </li>
            ))}
          </ul>
        )}
        {more}
        {columns.length > 0 && said !== IGNORED && (
          <ColumnChoices columns={columns} sheet={sheet} busy={busy} actions={actions} />
        )}
        {chosen.length > 0 && (
          <div>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={readingTexts.backOf(sheet)}
              onClick={() => {
                void actions.choose(Object.fromEntries(chosen.map((one) => [one, null])));
              }}
            >
              {readingTexts.back}
            </Button>
          </div>
        )}
      </Fold>
    </li>
  );
}

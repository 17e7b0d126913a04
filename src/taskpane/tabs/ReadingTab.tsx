import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SheetRecognition } from '../../domain/recognition';
import { countsOf } from '../../domain/counts';
import { paneTexts } from '../../messages/fr/pane';
import { readingTexts } from '../../messages/fr/reading';
import { Heading } from '../pane/Heading';
import { usePaneStyles } from '../pane/Pane.styles';
import { CleanCopy } from './CleanCopy';
import type { SheetTabProps } from './MatrixTab';
import { SheetCard } from './SheetCard';
import { SheetLine } from './SheetLine';
import { TruthChoice } from './TruthChoice';
import { usePaged } from './usePaged';

const PAGE = 30;
/** As many sheets that nothing was recognised on are shown open. */
const MOST_OPEN = 3;

/** Sheet by sheet, what was recognised as what and how sure; the user can say otherwise and sees what changes. */
export function ReadingTab({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const { recognition, roadmap, isRoadmap, keepsChoices, cleanSheets } = workbook.reading;
  // Sheets stay in their order while the user explains them, else the one at hand would move away.
  const [order] = useState(() => inOrder(recognition).map(({ sheet }) => sheet));
  const [unclear] = useState(() => new Set(recognition.filter(isUnclear).map(({ sheet }) => sheet)));
  const rank = ({ sheet }: SheetRecognition): number => {
    const place = order.indexOf(sheet);
    return place < 0 ? order.length : place;
  };
  const sheets = [...recognition].sort((one, other) => rank(one) - rank(other));
  const [shown, more] = usePaged(sheets, PAGE, 'sheets');
  const stillUnclear = recognition.filter(isUnclear).length;
  return (
    <>
      <Heading level={2}>{paneTexts.tabs.reading}</Heading>
      <Text>
        {readingTexts.intro} {keepsChoices && readingTexts.kept}
      </Text>
      {!keepsChoices && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{readingTexts.keptForNow}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.tight}>
        <Text weight="semibold">
          {isRoadmap ? paneTexts.firstWords(roadmap.levels, countsOf(roadmap)) : readingTexts.noRoadmap}
        </Text>
        {/* The pane's announcer says it to a screen reader. */}
        {workbook.effect !== '' && <Text>{workbook.effect}</Text>}
      </div>
      {cleanSheets?.hasOthers && (
        <TruthChoice truth={cleanSheets.truth} busy={busy} onChoose={actions.chooseTruth} />
      )}
      {stillUnclear > 0 && <Text>{readingTexts.nothingFirst(stillUnclear)}</Text>}
      <ul className={styles.list} aria-label={readingTexts.sheets}>
        {shown.map((sheet) =>
          isSettled(sheet) ? (
            <SheetLine key={sheet.sheet} recognition={sheet} onShow={actions.showSheet} />
          ) : (
            <SheetCard
              key={sheet.sheet}
              recognition={sheet}
              busy={busy}
              actions={actions}
              startsOpen={unclear.size <= MOST_OPEN && unclear.has(sheet.sheet)}
            />
          ),
        )}
      </ul>
      {more}
      <CleanCopy workbook={workbook} busy={busy} actions={actions} />
    </>
  );
}

/** Sheets that nothing was recognised on come first. */
function inOrder(sheets: readonly SheetRecognition[]): SheetRecognition[] {
  return [...sheets.filter(isUnclear), ...sheets.filter((sheet) => !isUnclear(sheet))];
}

/** What a clean sheet is, or one of the set that is not read, is no question. */
function isSettled({ regions }: SheetRecognition): boolean {
  return regions.some(({ kind }) => kind === 'feuille-propre' || kind === 'autre-jeu');
}

function isUnclear({ regions, hidden, said, presents }: SheetRecognition): boolean {
  return regions.length === 0 && !hidden && said === null && !presents;
}

import { Caption1, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnMeanings, IGNORED, type ColumnRecognition } from '../../domain/recognition';
import { excerpt } from '../../domain/text';
import { readingTexts } from '../../messages/fr/reading';
import { capital } from '../../messages/fr/words';
import { usePaneStyles } from '../pane/Pane.styles';
import type { PaneActions } from '../pane/usePane';
import { Heading } from '../pane/Heading';
import { ChoiceList } from './ChoiceList';
import { PlaceLink } from './PlaceLink';
import { usePaged } from './usePaged';

const PAGE = 12;

const CHOICES = [
  ...columnMeanings.map((meaning) => ({ value: meaning, text: capital(readingTexts.meanings[meaning]) })),
  { value: IGNORED, text: readingTexts.ignoreColumn },
];

export interface ColumnChoicesProps {
  sheet: string;
  columns: ColumnRecognition[];
  busy: boolean;
  actions: PaneActions;
}

/** The columns of a sheet by their headers, with what each was recognised as and what the user says that it is. */
export function ColumnChoices({ sheet, columns, busy, actions }: ColumnChoicesProps): ReactNode {
  const styles = usePaneStyles();
  const [shown, more] = usePaged(columns, PAGE, sheet);
  return (
    <section className={styles.stack} aria-label={readingTexts.columns}>
      <div className={styles.tight}>
        <Heading level={3}>{readingTexts.columns}</Heading>
        {columns.some(({ places }) => places.length > 1) && (
          <Caption1 className={styles.quiet}>{readingTexts.columnsNote}</Caption1>
        )}
      </div>
      <ul className={styles.list}>
        {shown.map(({ key, header, places, meanings, said }) => (
          <li key={key} className={styles.tight}>
            <span>
              <Text>{excerpt(header)}</Text>{' '}
              <Caption1>
                <PlaceLink source={places[0]!} onShow={actions.show} />
                {places.length > 1 && ` ${readingTexts.andMore(places.length - 1)}`}
              </Caption1>
            </span>
            <ChoiceList
              label={readingTexts.columnIs}
              about={excerpt(header)}
              automatic={
                meanings.length === 0 && said === null
                  ? readingTexts.notRecognised
                  : readingTexts.automatic(
                      said === null ? meanings.map((meaning) => readingTexts.meanings[meaning]) : [],
                    )
              }
              choices={CHOICES}
              said={said}
              busy={busy}
              onChoose={(value) => actions.choose({ [key]: value })}
            />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

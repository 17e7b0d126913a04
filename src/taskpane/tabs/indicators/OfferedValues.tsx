import { Button, Caption1, Text } from '@fluentui/react-components';
import { useId, useMemo, type ReactNode } from 'react';
import { tidy } from '../../../domain/text';
import { offeredTexts } from '../../../messages/fr/valueEntry';
import { offeredTargets } from '../../../workflows/followUp/offeredTargets';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { PlaceLink } from '../PlaceLink';
import { usePaged } from '../usePaged';

const PAGE = 5;

/** Targets that sentences of the workbook set, each with its words and their place; written when somebody asks. */
export function OfferedValues({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const { roadmap } = workbook.reading;
  const offered = useMemo(() => offeredTargets(roadmap), [roadmap]);
  const [shown, more] = usePaged(offered, PAGE, 'offered');
  if (offered.length === 0) return null;
  return (
    <section className={styles.tight} aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {offeredTexts.title}
      </Heading>
      <Text>{offeredTexts.note}</Text>
      <ul className={styles.list}>
        {shown.map(({ indicator, title, value, number, text, source }) => (
          <li key={indicator} className={styles.tight}>
            <Text weight="semibold">{tidy(title)}</Text>
            <Text>{offeredTexts.target(number)}</Text>
            <Caption1>
              <q>{tidy(text)}</q> <PlaceLink source={source} onShow={actions.show} />
            </Caption1>
            <div>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={offeredTexts.useFor(tidy(title))}
                onClick={() => {
                  void actions.acceptOffered({ indicator, value }, offeredTexts.used(tidy(title)));
                }}
              >
                {offeredTexts.use}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

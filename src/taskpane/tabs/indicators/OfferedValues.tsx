import { Button, Caption1, Text } from '@fluentui/react-components';
import { useId, useMemo, type ReactNode } from 'react';
import type { Roadmap, Source } from '../../../domain/roadmap';
import { tidy } from '../../../domain/text';
import { offeredTexts } from '../../../messages/fr/valueEntry';
import { offeredTargets, type OfferedTarget } from '../../../workflows/followUp/offeredTargets';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import { PlaceLink } from '../PlaceLink';
import { usePaged } from '../usePaged';

const PAGE = 5;

export interface OfferedValuesProps {
  roadmap: Roadmap;
  busy: boolean;
  onShow: (source: Source) => void;
  onUse: (offered: OfferedTarget) => void;
}

/** Targets that sentences of the workbook set, each with its words and their place; written when somebody asks. */
export function OfferedValues({ roadmap, busy, onShow, onUse }: OfferedValuesProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
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
        {shown.map((one) => (
          <li key={one.indicator} className={styles.tight}>
            <Text weight="semibold">{tidy(one.title)}</Text>
            <Text>{offeredTexts.target(one.number)}</Text>
            <Caption1>
              {offeredTexts.words(tidy(one.text))} <PlaceLink source={one.source} onShow={onShow} />
            </Caption1>
            <div>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={offeredTexts.useFor(tidy(one.title))}
                onClick={() => {
                  onUse(one);
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

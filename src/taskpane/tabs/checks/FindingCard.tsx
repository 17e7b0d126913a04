import { Caption1Strong, Link, mergeClasses, Text } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Source } from '../../../domain/roadmap';
import { severityNames } from '../../../messages/fr/checks';
import { paneTexts } from '../../../messages/fr/pane';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import { useFindingStyles } from './FindingCard.styles';
import { PlaceLink } from '../PlaceLink';
import { FindingActionsRow, type FindingActionsProps } from './FindingActionsRow';
import { SeverityIcon } from './SeverityIcon';

/** A finding may speak of hundreds of cells: the first ones are enough to understand it. */
const FIRST_PLACES = 6;

/** One finding: what, why, what to do, a way to each of its cells, and what can be done with it here. */
export function FindingCard(props: Omit<FindingActionsProps, 'about'>): ReactNode {
  const { finding, actions } = props;
  const styles = usePaneStyles();
  const own = useFindingStyles();
  const constat = useId();
  const { severity, text } = finding;
  return (
    <li className={own.card} tabIndex={-1}>
      <span className={own.severity}>
        <span className={mergeClasses(own.icon, own[severity])}>
          <SeverityIcon severity={severity} />
        </span>
        <Caption1Strong>{severityNames[severity]}</Caption1Strong>
      </span>
      <Heading level={3} id={constat}>
        {text.constat}
      </Heading>
      <p className={styles.paragraph}>
        <Text>{text.pourquoi}</Text>
      </p>
      <p className={styles.paragraph}>
        <Text weight="semibold">{paneTexts.label(paneTexts.whatToDo)}</Text> <Text>{text.correction}</Text>
      </p>
      <Places places={finding.places} onShow={actions.show} />
      <FindingActionsRow {...props} about={constat} />
    </li>
  );
}

function Places({ places, onShow }: { places: Source[]; onShow: (source: Source) => void }): ReactNode {
  const styles = usePaneStyles();
  const own = useFindingStyles();
  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, FIRST_PLACES);
  return (
    <div className={styles.row}>
      <Text weight="semibold">{paneTexts.label(paneTexts.where)}</Text>
      {places.length === 0 && <Text>{paneTexts.wholeWorkbook}</Text>}
      <ul className={own.places}>
        {shown.map((place, order) => (
          <li key={order}>
            <PlaceLink source={place} onShow={onShow} />
          </li>
        ))}
        {shown.length < places.length && (
          <li>
            <Link
              onClick={() => {
                setAll(true);
              }}
            >
              {paneTexts.morePlaces(places.length - shown.length)}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}

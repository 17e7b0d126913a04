import { Button, Caption1, Text } from '@fluentui/react-components';
import { useId, useRef, type ReactNode } from 'react';
import { doubtfulLinks, type DoubtfulLinks } from '../../domain/doubtfulLinks';
import type { LinkEnds, Source } from '../../domain/roadmap';
import { matrixDoubtTexts } from '../../messages/fr/matrixDoubts';
import { paneTexts } from '../../messages/fr/pane';
import { Heading } from '../pane/Heading';
import { usePaneStyles } from '../pane/Pane.styles';
import type { SheetTabProps } from './MatrixTab';
import { PlaceLink } from './PlaceLink';
import { usePaged } from './usePaged';

const PAGE = 10;
/** More places are one click away, on the tab of findings. */
const MOST_PLACES = 6;

/** Croix that were set when what they link was called otherwise: what it was, where they are, and « Confirmer ». */
export function DoubtList({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const top = useRef<HTMLElement>(null);
  const groups = doubtfulLinks(workbook.reading.roadmap);
  const [shown, more] = usePaged(groups, PAGE, 'doubts');
  const all = groups.flatMap(({ links }) => links);
  if (all.length === 0) return null;
  const confirm = async (links: readonly LinkEnds[]): Promise<void> => {
    // The button goes with what it confirmed.
    if (await actions.confirmLinks(links)) top.current?.focus();
  };
  return (
    <section className={styles.stack} aria-labelledby={heading} ref={top} tabIndex={-1}>
      <Heading level={3} id={heading}>
        {matrixDoubtTexts.list(all.length)}
      </Heading>
      <Text>{matrixDoubtTexts.intro}</Text>
      <ul className={styles.list}>
        {shown.map((group) => (
          <Doubt
            key={`${group.doubt} ${group.item.id} ${group.labelThen ?? ''}`}
            group={group}
            busy={busy}
            onShow={actions.show}
            onConfirm={() => void confirm(group.links)}
          />
        ))}
      </ul>
      {more}
      {groups.length > 1 && (
        <div>
          <Button disabledFocusable={busy} onClick={() => void confirm(all)}>
            {matrixDoubtTexts.confirmAll(all.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

interface DoubtProps {
  group: DoubtfulLinks;
  busy: boolean;
  onShow: (source: Source) => void;
  onConfirm: () => void;
}

function Doubt({ group, busy, onShow, onConfirm }: DoubtProps): ReactNode {
  const styles = usePaneStyles();
  const name = useId();
  return (
    <li className={styles.tight}>
      <Text id={name} weight="semibold">
        {matrixDoubtTexts.item(group)}
      </Text>
      {group.labelThen !== undefined && <Text>{matrixDoubtTexts.then(group.labelThen)}</Text>}
      <Caption1 className={styles.row}>
        {group.links.slice(0, MOST_PLACES).map(({ action, objective, source }) => (
          <PlaceLink key={`${action} ${objective}`} source={source} onShow={onShow} />
        ))}
        {group.links.length > MOST_PLACES && (
          <span>{paneTexts.morePlaces(group.links.length - MOST_PLACES)}</span>
        )}
      </Caption1>
      <div>
        <Button size="small" aria-describedby={name} disabledFocusable={busy} onClick={onConfirm}>
          {matrixDoubtTexts.confirm(group.links.length)}
        </Button>
      </div>
    </li>
  );
}

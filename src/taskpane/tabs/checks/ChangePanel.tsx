import { Button, Link, Spinner, Text } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { correctionTexts } from '../../../messages/fr/findingActions';
import { paneTexts } from '../../../messages/fr/pane';
import type { ProposedChange } from '../../../workflows/corrections';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { OpenWorkbook } from '../../pane/paneState';
import type { PaneActions } from '../../pane/usePane';
import { usePaged } from '../usePaged';
import { ChangeRow } from './ChangeRow';

const PAGE = 30;
/** From so many cells on there is a link for all of them. */
const MANY = 5;

export interface ChangePanelProps<Change extends ProposedChange> {
  /** Undefined until they are there. */
  proposed: readonly Change[] | undefined;
  texts: { heading: string; loading: string; none: string; make: (cells: number) => string };
  /** What the changes are for: a page of the list goes with it. */
  subject: string;
  workbook: OpenWorkbook;
  busy: boolean;
  onShow: PaneActions['show'];
  onMake: (chosen: Change[]) => void;
  onCancel: () => void;
  /** Changes that are made only when people choose them; none when it is left out. */
  isLeft?: (change: Change) => boolean;
  /** What stands below a change. */
  note?: (change: Change) => ReactNode;
}

/** Changes of cells, each of which people may leave. Only what is shown can be changed. */
export function ChangePanel<Change extends ProposedChange>(props: ChangePanelProps<Change>): ReactNode {
  const { proposed, texts, subject, workbook, busy, onShow, onMake, onCancel, isLeft, note } = props;
  const styles = usePaneStyles();
  const heading = useId();
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shown, more] = usePaged(proposed ?? [], PAGE, subject);
  const isChosen = (one: Change): boolean => said.get(placeOf(one)) ?? isLeft?.(one) !== true;
  const chosen = shown.filter(isChosen);
  const others = (proposed?.length ?? 0) - shown.length;
  return (
    <section className={styles.tight} aria-labelledby={heading}>
      <Text id={heading} weight="semibold">
        {texts.heading}
      </Text>
      {!proposed && <Spinner size="tiny" label={texts.loading} />}
      {proposed?.length === 0 && <Text>{texts.none}</Text>}
      {workbook.reading.makesWorkbook && <Text>{paneTexts.makesWorkbook}</Text>}
      {workbook.reading.flattensTexts && shown.some(isRewritten) && <Text>{correctionTexts.flattened}</Text>}
      {shown.length >= MANY && (
        <div>
          <Link
            onClick={() => {
              setSaid(new Map(shown.map((one) => [placeOf(one), chosen.length === 0])));
            }}
          >
            {chosen.length > 0 ? correctionTexts.uncheckAll : correctionTexts.checkAll}
          </Link>
        </div>
      )}
      <ul className={styles.list}>
        {shown.map((change) => (
          <ChangeRow
            key={placeOf(change)}
            change={change}
            isChosen={isChosen(change)}
            onChosen={(wanted) => {
              setSaid(new Map([...said, [placeOf(change), wanted]]));
            }}
            onShow={onShow}
          >
            {note?.(change)}
          </ChangeRow>
        ))}
      </ul>
      {more}
      {others > 0 && <Text>{correctionTexts.more(others)}</Text>}
      <div className={styles.row}>
        {shown.length > 0 && (
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={busy || chosen.length === 0}
            onClick={() => {
              onMake(chosen);
            }}
          >
            {texts.make(chosen.length)}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {correctionTexts.cancel}
        </Button>
      </div>
    </section>
  );
}

function placeOf({ source }: ProposedChange): string {
  return paneTexts.place(source);
}

function isRewritten({ change }: ProposedChange): boolean {
  return typeof change.expected === 'string' && typeof change.value === 'string';
}

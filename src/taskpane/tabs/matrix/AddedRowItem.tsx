import { Button, Caption1, Spinner, Text } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { correctionTexts } from '../../../messages/fr/findingActions';
import { matrixReportTexts } from '../../../messages/fr/matrixReport';
import { paneTexts } from '../../../messages/fr/pane';
import type { Addition } from '../../../workflows/report/addAction';
import type { AddedRow } from '../../../workflows/report/addedRows';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { PlaceLink } from '../PlaceLink';

export interface AddedRowItemProps extends SheetTabProps {
  row: AddedRow;
  onDone: () => void;
}

/** An action that was added in a matrix, and where it would be written among the user's own. */
export function AddedRowItem({ row, workbook, busy, actions, onDone }: AddedRowItemProps): ReactNode {
  const styles = usePaneStyles();
  const [offer, setOffer] = useState<{ reading: unknown; addition: Addition | null } | 'asked'>();
  const name = [row.code, row.title].filter((text) => text !== undefined).join(' ');
  const open = async (): Promise<void> => {
    setOffer('asked');
    const addition = await actions.addition(row.source);
    setOffer({ reading: workbook.reading, addition: addition ?? null });
  };
  const add = async (): Promise<void> => {
    if (await actions.addAction(row.source)) onDone();
  };
  // What was told of another reading may no longer hold.
  const told = offer !== 'asked' && offer?.reading !== workbook.reading ? undefined : offer;
  return (
    <li className={styles.tight}>
      <Text>
        {name} <PlaceLink source={row.source} onShow={actions.show} />
      </Text>
      {told === undefined && (
        <div>
          <Button
            size="small"
            aria-label={matrixReportTexts.addOpenNamed(name)}
            disabledFocusable={busy}
            onClick={() => void open()}
          >
            {matrixReportTexts.addOpen}
          </Button>
        </div>
      )}
      {told === 'asked' && <Spinner size="tiny" label={matrixReportTexts.addLoading} />}
      {told !== undefined && told !== 'asked' && (
        <Offer
          addition={told.addition}
          busy={busy}
          onShow={actions.show}
          onAdd={() => void add()}
          onCancel={() => {
            setOffer(undefined);
          }}
        />
      )}
    </li>
  );
}

interface OfferProps {
  addition: Addition | null;
  busy: boolean;
  onShow: SheetTabProps['actions']['show'];
  onAdd: () => void;
  onCancel: () => void;
}

function Offer({ addition, busy, onShow, onAdd, onCancel }: OfferProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  if (!addition) return <Text role="status">{matrixReportTexts.gone}</Text>;
  if ('reason' in addition) return <Text role="status">{matrixReportTexts.notAdded[addition.reason]}</Text>;
  const under = matrixReportTexts.under(addition.axis, addition.objective);
  return (
    <section className={styles.tight} aria-labelledby={heading}>
      <Text id={heading} weight="semibold">
        {matrixReportTexts.addHeading}
      </Text>
      <ul className={styles.list}>
        {addition.changes.map(({ source, after }) => (
          <li key={paneTexts.place(source)}>
            <PlaceLink source={source} onShow={onShow} /> <Text>{after}</Text>
          </li>
        ))}
      </ul>
      {under !== '' && (
        <Caption1 className={styles.quiet}>
          {matrixReportTexts.underLabel} {under}
        </Caption1>
      )}
      <div className={styles.row}>
        <Button appearance="primary" size="small" disabledFocusable={busy} onClick={onAdd}>
          {matrixReportTexts.add}
        </Button>
        <Button size="small" onClick={onCancel}>
          {correctionTexts.cancel}
        </Button>
      </div>
    </section>
  );
}

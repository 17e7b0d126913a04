import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { OpenWorkbook } from '../pane/paneState';
import type { ShownPlace } from './fileSession';
import { viewOfPlan, viewOfSnapshot, type SheetView } from '../workbook/sheetView';
import { WorkbookView } from '../workbook/WorkbookView';

export interface WorkbookBesideProps {
  workbook: OpenWorkbook;
  /** What to show; a cell is marked. */
  place: ShownPlace | null;
  onPlace: (place: ShownPlace) => void;
}

/** The sheets of the workbook beside the pane; each comes from the worker when it is first looked at. */
export function WorkbookBeside({ workbook, place, onPlace }: WorkbookBesideProps): ReactNode {
  const { reading, made, session } = workbook;
  const [loaded, setLoaded] = useState<{ reading: unknown; sheets: Record<string, SheetSnapshot> }>({
    reading,
    sheets: {},
  });
  const snapshots = loaded.reading === reading ? loaded.sheets : {};
  const madeByName = useMemo(() => new Map(Object.values(made).map((sheet) => [sheet.name, sheet])), [made]);
  const names = useMemo(() => {
    const own = reading.sheets.map(({ name }) => name);
    return [...own, ...[...madeByName.keys()].filter((name) => !own.includes(name))];
  }, [reading, madeByName]);
  const firstShown = reading.sheets.find(({ hidden }) => !hidden)?.name ?? names[0] ?? '';
  const active = place && names.includes(place.sheet) ? place.sheet : firstShown;

  const isWanted = !madeByName.has(active) && snapshots[active] === undefined;
  useEffect(() => {
    if (!isWanted || active === '' || !session.sheet) return;
    let isLate = false;
    session.sheet(active).then(
      (sheet) => {
        if (isLate) return;
        setLoaded((before) => ({
          reading,
          sheets: { ...(before.reading === reading ? before.sheets : {}), [active]: sheet },
        }));
      },
      () => undefined, // Cancelled: the sheet is asked for again when it is next looked at.
    );
    return () => {
      isLate = true;
    };
  }, [active, isWanted, reading, session]);

  const views = useMemo(
    () =>
      names.map((name): SheetView => {
        const own = madeByName.get(name);
        if (own) return viewOfPlan(own.plan, name);
        const info = reading.sheets.find((sheet) => sheet.name === name);
        return viewOfSnapshot(snapshots[name] ?? { ...emptySheet, name, ...info });
      }),
    [names, madeByName, snapshots, reading],
  );
  return (
    <WorkbookView
      sheets={views}
      active={active}
      onActivate={(sheet) => {
        onPlace({ sheet });
      }}
      {...(place?.address !== undefined && { marked: { sheet: place.sheet, address: place.address } })}
    />
  );
}

const emptySheet: SheetSnapshot = {
  name: '',
  kind: 'cells',
  hidden: false,
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

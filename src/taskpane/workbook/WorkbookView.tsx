import { Tab, TabList, type SelectTabData } from '@fluentui/react-components';
import { DocumentTableRegular, SparkleRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { workbookViewTexts } from '../../messages/fr';
import { ChartView } from './ChartView';
import type { MarkKind } from './SheetCell';
import { SheetTable } from './SheetTable';
import type { SheetView } from './sheetView';
import type { Toggles } from './useToggles';
import { useWorkbookStyles } from './WorkbookView.styles';

export interface WorkbookViewProps {
  sheets: readonly SheetView[];
  /** Name of the sheet that is shown. */
  active: string;
  onActivate(name: string): void;
  /** The cell that is spoken of now. It is shown when its sheet is the active one. */
  marked?: { sheet: string; address: string };
  /** Marks of the active sheet that people may change where they stand. */
  toggles?: Toggles;
}

interface Mark {
  sheet: string;
  address: string;
  kind: MarkKind;
}

/** A workbook as its tabs and the sheet of one of them, with its charts. */
export function WorkbookView({ sheets, active, onActivate, marked, toggles }: WorkbookViewProps): ReactNode {
  const styles = useWorkbookStyles();
  const id = useId();
  const { mark, follow } = useMark(marked, onActivate);
  const sheet = sheets.find(({ name }) => name === active) ?? sheets[0];
  if (!sheet) return <p className={styles.message}>{workbookViewTexts.noSheets}</p>;
  const position = sheets.indexOf(sheet);
  const shownMark = mark?.sheet === sheet.name ? mark : null;
  const isKnown = (name: string): boolean => sheets.some((other) => other.name === name);
  return (
    <div className={styles.root}>
      <SheetTabs sheets={sheets} active={sheet.name} id={id} onActivate={onActivate} />
      <p role="status" className={styles.status}>
        {shownMark && workbookViewTexts.marked[shownMark.kind](shownMark.sheet, shownMark.address)}
      </p>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${String(position)}`}
        className={styles.panel}
      >
        <SheetContent
          key={sheet.name}
          sheet={sheet}
          mark={shownMark}
          toggles={toggles}
          onFollow={(link) => isKnown(link.sheet) && follow(link)}
        />
      </div>
    </div>
  );
}

/** What is marked: what the pane says, or where a link of a sheet has led since. */
function useMark(
  marked: WorkbookViewProps['marked'],
  onActivate: (name: string) => void,
): { mark: Mark | null; follow(link: { sheet: string; address: string }): void } {
  const [followed, setFollowed] = useState<Mark | null>(null);
  const { sheet, address } = marked ?? {};
  useEffect(() => setFollowed(null), [sheet, address]);
  return {
    mark: followed ?? (marked ? { ...marked, kind: 'finding' } : null),
    follow: (link) => {
      setFollowed({ ...link, kind: 'link' });
      onActivate(link.sheet);
    },
  };
}

interface SheetTabsProps {
  sheets: readonly SheetView[];
  active: string;
  id: string;
  onActivate(name: string): void;
}

function SheetTabs({ sheets, active, id, onActivate }: SheetTabsProps): ReactNode {
  const styles = useWorkbookStyles();
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Fluent marks the selected tab after this effect, hence by its place.
    const place = sheets.findIndex(({ name }) => name === active);
    const selected = tabs.current?.querySelectorAll('[role="tab"]')[place];
    if (!tabs.current || !selected) return;
    const [outer, inner] = [tabs.current.getBoundingClientRect(), selected.getBoundingClientRect()];
    if (inner.left < outer.left || inner.right > outer.right)
      tabs.current.scrollLeft += inner.left - outer.left;
  }, [active, sheets]);
  return (
    <div ref={tabs} className={styles.tabs}>
      <TabList
        className={styles.tabList}
        size="small"
        aria-label={workbookViewTexts.sheets}
        selectedValue={active}
        onTabSelect={(_, { value }: SelectTabData) => onActivate(String(value))}
      >
        {sheets.map(({ name, generated, hidden }, i) => (
          <Tab
            key={name}
            value={name}
            id={`${id}-tab-${String(i)}`}
            {...(name === active && { 'aria-controls': `${id}-panel` })}
            icon={generated ? <SparkleRegular /> : <DocumentTableRegular />}
          >
            {name}
            {generated && <span className={styles.tabNote}> ({workbookViewTexts.generated})</span>}
            {hidden && <span className={styles.tabNote}> ({workbookViewTexts.hiddenSheet})</span>}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

interface SheetContentProps {
  sheet: SheetView;
  mark: Mark | null;
  toggles: Toggles | undefined;
  onFollow(link: { sheet: string; address: string }): void;
}

function SheetContent({ sheet, mark, toggles, onFollow }: SheetContentProps): ReactNode {
  const styles = useWorkbookStyles();
  if (sheet.kind === 'chart') return <p className={styles.message}>{workbookViewTexts.chartSheet}</p>;
  if (sheet.grid.rows.length === 0 && sheet.charts.length === 0 && !mark) {
    return <p className={styles.message}>{workbookViewTexts.emptySheet}</p>;
  }
  return (
    <SheetTable
      view={sheet}
      {...(mark && { marked: mark })}
      {...(toggles && { toggles })}
      onFollow={onFollow}
    >
      {sheet.charts.length > 0 && sheet.charts.map((chart, i) => <ChartView key={i} chart={chart} />)}
    </SheetTable>
  );
}

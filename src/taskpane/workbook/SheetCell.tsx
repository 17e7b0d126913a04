import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { readMark } from '../../domain/marks';
import { workbookViewTexts } from '../../messages/fr';
import { cellLook, turning } from './cellLooks';
import type { PlacedCell } from './placedCells';
import type { SheetStyles } from './SheetTable.styles';

/** Why a cell is marked: a finding speaks of it, or a link led to it. */
export type MarkKind = 'finding' | 'link';

/** A mark that people set and clear where it stands. */
export interface ToggleState {
  /** « 1-1 Conforter… × Objectif 2 ». */
  label: string;
  /** The one of all that the Tab key stops at. */
  isTabStop: boolean;
  onToggle(): void;
  onFocus(): void;
}

export interface SheetCellProps {
  styles: SheetStyles;
  placed: PlacedCell;
  /** What it heads, when it is a heading. */
  scope?: 'col' | 'row' | 'colgroup' | 'rowgroup';
  /** Left edge of a column that stays in view. */
  stuckAt?: number;
  marked?: MarkKind;
  /** The first of the marked cells, which is brought into view. */
  isMarkTarget?: boolean;
  /** In heights of the sheet's type: of turned texts, which would else have no end. */
  rowHeight?: number;
  /** In pixels, in sheets where rows do not grow with their texts. */
  fixedHeight?: number;
  /** Of a merged block: edges in pixels that its text keeps to while the block is partly out of view. */
  keepTo?: { top?: number; left: number };
  toggle?: ToggleState;
  onFollow?(link: { sheet: string; address: string }): void;
}

/** One cell of a sheet, or one merged block. */
export function SheetCell(props: SheetCellProps): ReactNode {
  const { styles, placed, scope, stuckAt, marked, isMarkTarget, toggle } = props;
  const { cell, rowSpan, columnSpan } = placed;
  const isTurned = turning(cell?.style) !== null;
  const Tag = scope ? 'th' : 'td';
  const look: CSSProperties = { ...cellLook(cell?.style), ...(stuckAt !== undefined && { left: stuckAt }) };
  return (
    <Tag
      {...(scope && { scope })}
      {...(rowSpan > 1 && { rowSpan })}
      {...(columnSpan > 1 && { colSpan: columnSpan })}
      {...(isMarkTarget && { 'aria-current': true, 'data-marked': '' })}
      className={mergeClasses(
        styles.cell,
        isTurned && styles.turnedCell,
        stuckAt !== undefined && styles.stuckColumn,
        toggle && styles.toggleCell,
        marked && styles.marked,
      )}
      style={look}
    >
      <Room {...props} />
      {isMarkTarget && marked && (
        <span className={styles.visuallyHidden}> ({workbookViewTexts.markedHere[marked]})</span>
      )}
    </Tag>
  );
}

/** Keeps a text within fixed rows, and that of a merged block in view while a part of the block is. */
function Room(props: SheetCellProps): ReactNode {
  const { styles, placed, fixedHeight, keepTo } = props;
  if (fixedHeight === undefined && !keepTo) return <Content {...props} />;
  const side = placed.cell?.style?.horizontal;
  return (
    <div
      className={mergeClasses(
        fixedHeight !== undefined && styles.fixedHeight,
        keepTo && styles.kept,
        keepTo && side === 'center' && styles.keptCenter,
        keepTo && side === 'right' && styles.keptRight,
      )}
      style={{ ...keepTo, ...(fixedHeight !== undefined && { maxHeight: fixedHeight }) }}
    >
      <Content {...props} />
    </div>
  );
}

function Content({ styles, placed, rowHeight, toggle, onFollow }: SheetCellProps): ReactNode {
  const { text = '', link, style } = placed.cell ?? {};
  if (toggle) return <Toggle className={styles.toggle} text={text} placed={placed} toggle={toggle} />;
  if (link && onFollow) {
    const name = workbookViewTexts.follow(link.sheet, link.address);
    return (
      <button type="button" className={styles.link} title={name} onClick={() => onFollow(link)}>
        {text || name}
      </button>
    );
  }
  const turned = turning(style);
  if (!turned) return text;
  const room = `${String((rowHeight ?? 14) / ((style?.size ?? 11) / 11))}em`;
  return (
    <span className={turned === 'up' ? styles.turnedUp : styles.turnedDown} style={{ maxHeight: room }}>
      {text}
    </span>
  );
}

interface ToggleProps {
  className: string;
  text: string;
  placed: PlacedCell;
  toggle: ToggleState;
}

/** Space and Enter change the mark; the arrow keys go on to the next one (see `useToggles`). */
function Toggle({ className, text, placed, toggle }: ToggleProps): ReactNode {
  const meaning = readMark(text);
  const checked = meaning === 'partial' ? 'mixed' : meaning === 'yes';
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    toggle.onToggle();
  };
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={checked}
      aria-label={toggle.label}
      tabIndex={toggle.isTabStop ? 0 : -1}
      className={className}
      data-toggle-row={placed.rect.top}
      data-toggle-column={placed.rect.left}
      onClick={toggle.onToggle}
      onFocus={toggle.onFocus}
      onKeyDown={enter}
    >
      {text}
    </button>
  );
}

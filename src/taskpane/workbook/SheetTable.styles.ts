import { makeStyles } from '@fluentui/react-components';
import { LETTERS_HEIGHT } from './sheetParts';

/* A sheet is paper in every theme: the fills of a workbook are made for dark text on white. */
const PAPER = '#ffffff';
const INK = '#1b1b1b';
const RULE = '#d1d1d1';
const HEADING = '#f0f0f0';
const HEADING_INK = '#424242';
const MARK = '#a4262c';

/** Said outright, since the colours of a workbook stand on its cells themselves. */
const forced = {
  '@media (forced-colors: active)': {
    color: 'CanvasText !important',
    backgroundColor: 'Canvas !important',
  },
} as const;

const rule = `1px solid ${RULE}`;
const cellRule = { borderTop: 'none', borderLeft: 'none', borderRight: rule, borderBottom: rule } as const;

export const useSheetStyles = makeStyles({
  scroller: {
    position: 'relative',
    overflow: 'auto',
    flex: '1 1 auto',
    minHeight: '12rem',
    border: '1px solid #8a8a8a',
    backgroundColor: PAPER,
    color: INK,
    colorScheme: 'light',
    fontFamily: 'Calibri, Carlito, "Segoe UI", Arial, sans-serif',
    fontSize: '0.8125rem',
    lineHeight: 1.3,
    ':focus-visible': { outline: '3px solid #0f548c', outlineOffset: '-3px' },
    '@media (forced-colors: active)': { ':focus-visible': { outlineColor: 'Highlight' } },
  },
  /** Nothing moves by itself where only the rows in view exist. */
  windowed: { overflowAnchor: 'none' },
  table: { borderCollapse: 'separate', borderSpacing: 0, tableLayout: 'fixed' },
  visuallyHidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  letters: { position: 'sticky', top: 0, zIndex: 4 },
  stuckRows: { position: 'sticky', top: `${String(LETTERS_HEIGHT)}em`, zIndex: 3 },
  heading: {
    ...cellRule,
    ...forced,
    boxSizing: 'border-box',
    height: `${String(LETTERS_HEIGHT)}em`,
    padding: '0 0.3em',
    backgroundColor: HEADING,
    color: HEADING_INK,
    fontWeight: 400,
    textAlign: 'center',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
  },
  rowNumber: { position: 'sticky', left: 0, zIndex: 2, height: 'auto', verticalAlign: 'middle' },
  headingMarked: { fontWeight: 700, textDecorationLine: 'underline', color: INK, backgroundColor: '#d6d6d6' },
  cell: {
    ...forced,
    height: '1.8em',
    ...cellRule,
    boxSizing: 'border-box',
    padding: '0.2em 0.4em',
    backgroundColor: PAPER,
    color: INK,
    fontWeight: 400,
    textAlign: 'left',
    verticalAlign: 'top',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: 1.3,
  },
  stuckColumn: { position: 'sticky', zIndex: 1 },
  marked: {
    outline: `3px solid ${MARK}`,
    outlineOffset: '-3px',
    '@media (forced-colors: active)': { outline: '6px double Highlight' },
  },
  fixedHeight: { overflowY: 'auto', overflowX: 'hidden' },
  kept: { position: 'sticky', width: 'fit-content', maxWidth: '100%' },
  keptCenter: { marginInline: 'auto' },
  keptRight: { marginInlineStart: 'auto' },
  turnedCell: { overflow: 'hidden' },
  turnedUp: {
    display: 'inline-block',
    writingMode: 'vertical-rl',
    textOrientation: 'sideways',
    transform: 'rotate(180deg)',
    textAlign: 'left',
  },
  turnedDown: {
    display: 'inline-block',
    writingMode: 'vertical-rl',
    textOrientation: 'sideways',
    textAlign: 'left',
  },
  gap: { backgroundColor: HEADING, color: HEADING_INK, fontStyle: 'italic', textAlign: 'left' },
  gapText: { position: 'sticky', left: '4em' },
  spacer: { padding: 0, border: 0 },
  link: {
    padding: 0,
    border: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'inherit',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: '2px solid #0f548c', outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  toggleCell: { padding: 0, height: '1px' },
  toggle: {
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    height: '100%',
    minHeight: '24px',
    padding: 0,
    border: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'center',
    cursor: 'pointer',
    ':hover': { boxShadow: 'inset 0 0 0 2px #0f548c' },
    ':focus-visible': { outline: '3px solid #0f548c', outlineOffset: '-3px' },
    '@media (forced-colors: active)': { ':focus-visible': { outlineColor: 'Highlight' } },
  },
  /** What follows the table keeps to the width in view, however wide the table is. */
  after: { position: 'sticky', left: 0, boxSizing: 'border-box', padding: '0.75rem' },
  note: { margin: '0.5rem', position: 'sticky', left: '0.5rem', display: 'inline-block' },
});

/** The classes of a sheet. A table asks for them once and hands them to its cells, which are many. */
export type SheetStyles = ReturnType<typeof useSheetStyles>;

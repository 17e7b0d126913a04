import { makeStyles } from '@fluentui/react-components';

/*
 * A chart is paper as its sheet is: its colours are made for white. Where colours are forced, shapes get an outline and
 * lines the colour of text: fills would else be dark on dark.
 */
const FORCED = '@media (forced-colors: active)';

export const useChartStyles = makeStyles({
  figure: {
    boxSizing: 'border-box',
    maxWidth: '56rem',
    margin: '0 0 1rem',
    padding: '0.75rem',
    border: '1px solid #8a8a8a',
    backgroundColor: '#ffffff',
    color: '#1b1b1b',
    colorScheme: 'light',
    [FORCED]: {
      color: 'CanvasText',
      backgroundColor: 'Canvas',
      '& svg rect, & svg path, & svg line, & svg circle': { stroke: 'CanvasText' },
    },
  },
  title: { margin: '0 0 0.5rem', fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.35 },
  plot: { minHeight: '12rem', overflow: 'hidden' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0.25rem 1rem',
    margin: '0.25rem 0 0.5rem',
    padding: 0,
    listStyleType: 'none',
  },
  swatch: {
    display: 'inline-block',
    width: '0.8em',
    height: '0.8em',
    marginInlineEnd: '0.4em',
    border: '1px solid #424242',
    forcedColorAdjust: 'none',
    [FORCED]: { border: '1px solid CanvasText' },
  },
  line: { width: '2em', height: '0.25em', marginInlineEnd: '0.4em', verticalAlign: 'middle' },
  details: { marginTop: '0.5rem' },
  summary: {
    width: 'fit-content',
    padding: '0.25rem 0',
    cursor: 'pointer',
    ':focus-visible': { outline: '2px solid #0f548c', outlineOffset: '2px' },
  },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: '0.8125rem' },
  cell: { padding: '0.2rem 0.5rem', border: '1px solid #6b6b6b', textAlign: 'left', fontWeight: 400 },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
  head: { fontWeight: 600, backgroundColor: '#f0f0f0', [FORCED]: { backgroundColor: 'Canvas' } },
});

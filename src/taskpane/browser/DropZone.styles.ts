import { makeStyles, tokens } from '@fluentui/react-components';

export const useDropZoneStyles = makeStyles({
  page: { minHeight: '100dvh', display: 'flex', flexDirection: 'column' },
  over: {
    position: 'fixed',
    inset: 0,
    zIndex: tokens.zIndexOverlay,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    // The page underneath must not take the drop for itself, part by part.
    pointerEvents: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    outline: `4px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: '-12px',
  },
});

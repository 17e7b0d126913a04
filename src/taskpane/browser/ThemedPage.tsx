import { FluentProvider, makeStaticStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMedia } from './useMedia';

const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
  // What has the focus must not lie under the bar that a narrow page keeps at its top.
  html: { scrollPaddingTop: '48px' },
  '[hidden]': { display: 'none !important' },
});

/** Fluent's look, light or dark as the system asks; forced colours are the browser's own work. */
export function ThemedPage({ children }: { children: ReactNode }): ReactNode {
  useStaticStyles();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  return <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>{children}</FluentProvider>;
}

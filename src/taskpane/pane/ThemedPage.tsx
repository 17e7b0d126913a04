import { FluentProvider, makeStaticStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useLayoutEffect, type ReactNode } from 'react';

const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
  // What has the focus must not lie under the bar that a narrow page keeps at its top.
  html: { scrollPaddingTop: '48px' },
  '[hidden]': { display: 'none !important' },
});

export interface ThemedPageProps {
  isDark: boolean;
  children: ReactNode;
}

/** Fluent's look, light or dark; forced colours are the browser's own work. */
export function ThemedPage({ isDark, children }: ThemedPageProps): ReactNode {
  useStaticStyles();
  const theme = isDark ? webDarkTheme : webLightTheme;
  // The page below the content, and what the browser itself draws: scroll bars, boxes to type into.
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [isDark, theme]);
  return <FluentProvider theme={theme}>{children}</FluentProvider>;
}

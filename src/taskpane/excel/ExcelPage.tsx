import { StrictMode, type ReactNode } from 'react';
import { ThemedPage } from '../pane/ThemedPage';
import { ExcelApp, type ExcelAppProps } from './ExcelApp';
import type { OfficeLook } from './office';
import { useOfficeTheme } from './useOfficeTheme';

export interface ExcelPageProps extends ExcelAppProps {
  readLook: () => OfficeLook | undefined;
}

/** The page that Excel shows in its pane. */
export function ExcelPage({ readLook, ...app }: ExcelPageProps): ReactNode {
  const isDark = useOfficeTheme(readLook);
  return (
    <StrictMode>
      <ThemedPage isDark={isDark}>
        <ExcelApp {...app} />
      </ThemedPage>
    </StrictMode>
  );
}

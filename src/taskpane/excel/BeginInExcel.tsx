import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { excelTexts } from '../../messages/fr/excel';
import { EmptyState } from '../pane/EmptyState';

/** The first screen in Excel, after a reading that was cancelled or failed. */
export function BeginInExcel({ onRead }: { onRead: () => void }): ReactNode {
  return (
    <EmptyState intro={excelTexts.intro} privacy={excelTexts.privacy}>
      <div>
        <Button size="large" appearance="primary" onClick={onRead}>
          {excelTexts.read}
        </Button>
      </div>
    </EmptyState>
  );
}

import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { excelTexts } from '../../messages/fr/excel';
import { EmptyState } from '../pane/EmptyState';
import { NewRoadmapOffer } from '../tabs/NewRoadmapOffer';

export interface BeginInExcelProps {
  onRead: () => void;
  onNew: () => void;
}

/** The first screen in Excel, after a reading that was cancelled or failed. */
export function BeginInExcel({ onRead, onNew }: BeginInExcelProps): ReactNode {
  return (
    <EmptyState intro={excelTexts.intro} privacy={excelTexts.privacy}>
      <div>
        <Button size="large" appearance="primary" onClick={onRead}>
          {excelTexts.read}
        </Button>
      </div>
      <NewRoadmapOffer busy={false} onStart={onNew} />
    </EmptyState>
  );
}

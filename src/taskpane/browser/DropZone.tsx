import { Text } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';
import { paneTexts } from '../../messages/fr/pane';
import { useDropZoneStyles } from './DropZone.styles';

export interface DropZoneProps {
  children: ReactNode;
  onFile: (file: File) => void;
  /** Several files were dropped and this one was taken. */
  onSeveral: (file: File) => void;
}

/** The whole page takes a workbook that is dropped on it. */
export function DropZone({ children, onFile, onSeveral }: DropZoneProps): ReactNode {
  const own = useDropZoneStyles();
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div
      className={own.page}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const [file, ...others] = event.dataTransfer.files;
        if (!file) return;
        onFile(file);
        if (others.length > 0) onSeveral(file);
      }}
    >
      {children}
      {isOver && (
        <div className={own.over}>
          <Text size={500} weight="semibold">
            {paneTexts.dropNow}
          </Text>
        </div>
      )}
    </div>
  );
}

import { Button, type ButtonProps } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, type ReactNode } from 'react';
import { READABLE } from './readableFiles';

export interface OpenButtonProps extends Pick<ButtonProps, 'size' | 'appearance'> {
  label: string;
  onFile: (file: File) => void;
}

/** Asks the user for a workbook. */
export function OpenButton({ label, onFile, ...look }: OpenButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={READABLE}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file can be chosen again, after it changed on the disk.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button {...look} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

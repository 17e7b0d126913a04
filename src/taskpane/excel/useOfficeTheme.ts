import { useSyncExternalStore } from 'react';
import { useSystemTheme } from '../pane/useSystemTheme';
import { isDarkLook } from './isDarkLook';
import type { OfficeLook } from './office';

/** Whether the pane is to be dark: as Office is, else as the system is. */
export function useOfficeTheme(readLook: () => OfficeLook | undefined): boolean {
  const isSystemDark = useSystemTheme();
  const isOfficeDark = useSyncExternalStore(onReturn, () => isDarkLook(readLook()));
  return isOfficeDark ?? isSystemDark;
}

/** Excel has no event for its theme: it is looked at again whenever the user comes back to the pane. */
function onReturn(changed: () => void): () => void {
  window.addEventListener('focus', changed);
  document.addEventListener('visibilitychange', changed);
  document.documentElement.addEventListener('pointerenter', changed);
  return () => {
    window.removeEventListener('focus', changed);
    document.removeEventListener('visibilitychange', changed);
    document.documentElement.removeEventListener('pointerenter', changed);
  };
}

import { useMedia } from './useMedia';

/** Whether the system asks for dark pages. */
export function useSystemTheme(): boolean {
  return useMedia('(prefers-color-scheme: dark)');
}

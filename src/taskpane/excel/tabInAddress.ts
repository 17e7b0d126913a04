import { tabNames, type TabName } from '../pane/tabNames';

/**
 * The tab on which the pane is to open: a button of the ribbon asks for it in the page's address, in the part that Office
 * adds to. Undefined where none, or an unknown one, is asked for.
 * @example tabInAddress('?onglet=copil&_host_Info=Excel$Win32') → 'copil'
 */
export function tabInAddress(search: string): TabName | undefined {
  const asked = new URLSearchParams(search).get('onglet');
  return tabNames.find((name) => name === asked);
}

/** Sets that only one kind of Excel has, apart from the numbered row of `ExcelApi`. */
const ofOneKind = ['ExcelApiOnline', 'ExcelApiDesktop'];

/**
 * `isSetSupported` of an Excel.
 * @param excelApi the newest `ExcelApi` it has, `1.14` for Excel 2021; missing for an Excel that has everything
 */
export function requirementsOf(excelApi: string | undefined): (set: string, version?: string) => boolean {
  if (excelApi === undefined) return () => true;
  return (set, version = '1.1') => {
    if (ofOneKind.includes(set)) return false;
    return set !== 'ExcelApi' || !isNewer(version, excelApi);
  };
}

/** `1.10` is newer than `1.9`. */
function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}

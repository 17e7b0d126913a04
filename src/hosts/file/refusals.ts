import { HostError } from '../../workbook/host';
import type { Package } from './openPackage';
import { childOf } from './parseXml';
import { readWorkbookXml, type WorkbookXml } from './workbookXml';

/**
 * The workbook part of a package that may be written into. Throws HostError:
 * `read-only-format` for what is not .xlsx or .xlsm, `strict-ooxml`, `damaged`, and `signed` for a workbook whose
 * electronic signature would no longer hold.
 */
export function writableWorkbook({ kind, parts, workbookPart }: Package): WorkbookXml {
  if (kind !== 'xlsx') throw new HostError('read-only-format', kind);
  for (const path of parts.keys()) {
    if (/^\/?_xmlsignatures[/\\]/i.test(path)) throw new HostError('signed');
  }
  return readWorkbookXml(parts, workbookPart);
}

/** Throws HostError `locked-structure` where Excel itself would refuse new sheets. */
export function refuseLockedStructure(workbook: WorkbookXml): void {
  const locked = childOf(workbook.root, 'workbookProtection')?.attribute('lockStructure');
  if (locked === '1' || locked === 'true') throw new HostError('locked-structure');
}

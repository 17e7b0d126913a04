import { HostError } from '../../workbook/host';
import type { Package } from './openPackage';
import { childOf } from './parseXml';
import { readWorkbookXml, type WorkbookXml } from './workbookXml';

/**
 * The workbook part of a package that may be written into. Throws HostError:
 * `read-only-format` for what is not .xlsx or .xlsm; `strict-ooxml`; `damaged`;
 * `cannot-write` with detail `signature` for a signed workbook, whose signature would no longer hold, and with
 * detail `protected-structure` where Excel itself refuses new sheets.
 */
export function writableWorkbook({ kind, parts, workbookPart }: Package): WorkbookXml {
  if (kind !== 'xlsx') throw new HostError('read-only-format', kind);
  for (const path of parts.keys()) {
    if (/^\/?_xmlsignatures[/\\]/i.test(path)) throw new HostError('cannot-write', 'signature');
  }
  return readWorkbookXml(parts, workbookPart);
}

/** Throws where the structure of the workbook is locked: no sheet may be added to it. */
export function refuseLockedStructure(workbook: WorkbookXml): void {
  const locked = childOf(workbook.root, 'workbookProtection')?.attribute('lockStructure');
  if (locked === '1' || locked === 'true') throw new HostError('cannot-write', 'protected-structure');
}

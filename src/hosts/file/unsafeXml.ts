import { decodeXml } from './decodeXml';

/** Longest text before the root element that is looked at; no program writes more than a few hundred characters. */
const LONGEST_PROLOG = 65_536;

/**
 * True for an XML part that declares a document type, the only place where entities can be defined (XML 1.0,
 * production 22: it stands before the root element). No spreadsheet program writes one in a workbook.
 */
export function declaresDocumentType(bytes: Uint8Array): boolean {
  let rest = decodeXml(bytes.subarray(0, LONGEST_PROLOG)).trimStart();
  for (;;) {
    if (rest.startsWith('<!DOCTYPE')) return true;
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : undefined;
    if (end === undefined) return false;
    const at = rest.indexOf(end);
    // A prolog that is longer than what is looked at hides what comes after it.
    if (at < 0) return bytes.length > LONGEST_PROLOG;
    rest = rest.slice(at + end.length).trimStart();
    if (rest === '') return bytes.length > LONGEST_PROLOG;
  }
}

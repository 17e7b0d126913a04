import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { sheetPlan } from '../../src/workbook/plan';

/** A workbook as a user may have it: a styled sheet for each tab, nothing of ours. */
export function userWorkbook(tabs = ['Axe 1', 'Annexe']): Uint8Array {
  const plans = tabs.map((name) =>
    sheetPlan({
      id: name,
      name,
      rows: [
        [
          { value: 'Objectif', style: { bold: true } },
          { value: 'Actions', style: { bold: true } },
        ],
        [{ value: '1-1 Lire' }, { value: '- Former\n- Équiper', style: { wrap: true } }, { value: 12 }],
      ],
      columnWidths: [20, 40],
      print: { orientation: 'portrait', paper: 'A4' },
    }),
  );
  return freshWorkbook(plans, { stamped: false });
}

/** The workbook with the text of one part changed, or with one part more. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = parts[path];
  return zipSync({ ...parts, [path]: strToU8(change(before ? strFromU8(before) : '')) });
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A correct workbook that no common program writes so: prefixes, other paths, no styles, no defined names. */
export function prefixedWorkbook(): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<t:Types xmlns:t="${PACKAGE}/content-types"><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><t:Override PartName="/classeur/livre.xml" ContentType="${TYPES}.sheet.main+xml"/><t:Override PartName="/page.xml" ContentType="${TYPES}.worksheet+xml"/></t:Types>`,
    '_rels/.rels': `<p:Relationships xmlns:p="${PACKAGE}/relationships"><p:Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="/classeur/livre.xml"/></p:Relationships>`,
    'classeur/livre.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:lien="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent><mc:Choice Requires="x"><x:sheets/></mc:Choice></mc:AlternateContent><x:sheets><x:sheet name="Axe 1" sheetId="7" lien:id="b"/></x:sheets><x:calcPr calcId="1"/></x:workbook>`,
    'classeur/_rels/livre.xml.rels': `<p:Relationships xmlns:p="${PACKAGE}/relationships"><p:Relationship Id="b" Type="${RELATIONSHIPS}/worksheet" Target="../page.xml"/></p:Relationships>`,
    'page.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

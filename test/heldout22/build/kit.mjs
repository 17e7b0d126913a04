// Les outils de pose et les étourderies de frappe sont ceux des jeux précédents ; ici le dossier où l'on écrit et les vrais tableaux Excel, plusieurs par feuille.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ecrire as poser, XLSX } from '../../heldout4/build/kit.mjs';
export * from '../../heldout19/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
const TETE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS = 'http://schemas.openxmlformats.org';

/** tableaux : [{ nom, ref, colonnes }], tous sur la première feuille */
export function ecrire(nom, feuilles, attendu, tableaux = []) {
  poser(nom, feuilles, attendu, BASE);
  if (!tableaux.length) return;
  const fic = join(BASE, 'workbooks', `${nom}.xlsx`),
    zip = XLSX.CFB.read(readFileSync(fic), { type: 'buffer' });
  const lire = (p) => Buffer.from(XLSX.CFB.find(zip, `/${p}`).content).toString('utf8');
  const mettre = (p, s) => {
    const b = Buffer.from(s, 'utf8'),
      e = XLSX.CFB.find(zip, `/${p}`);
    if (e) Object.assign(e, { content: b, size: b.length });
    else XLSX.CFB.utils.cfb_add(zip, `/${p}`, b);
  };
  let liens = '',
    parties = '',
    types = '';
  tableaux.forEach((t, k) => {
    const n = k + 1,
      colonnes = t.colonnes.map((c, i) => `<tableColumn id="${i + 1}" name="${c}"/>`).join('');
    mettre(
      `xl/tables/table${n}.xml`,
      `${TETE}<table xmlns="${NS}/spreadsheetml/2006/main" id="${n}" name="${t.nom}" displayName="${t.nom}" ref="${t.ref}" totalsRowShown="0"><autoFilter ref="${t.ref}"/><tableColumns count="${t.colonnes.length}">${colonnes}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    );
    liens += `<Relationship Id="rIdT${n}" Type="${NS}/officeDocument/2006/relationships/table" Target="../tables/table${n}.xml"/>`;
    parties += `<tablePart r:id="rIdT${n}"/>`;
    types += `<Override PartName="/xl/tables/table${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`;
  });
  mettre(
    'xl/worksheets/_rels/sheet1.xml.rels',
    `${TETE}<Relationships xmlns="${NS}/package/2006/relationships">${liens}</Relationships>`,
  );
  let f = lire('xl/worksheets/sheet1.xml');
  if (!/xmlns:r=/.test(f))
    f = f.replace('<worksheet ', `<worksheet xmlns:r="${NS}/officeDocument/2006/relationships" `);
  mettre(
    'xl/worksheets/sheet1.xml',
    f.replace('</worksheet>', `<tableParts count="${tableaux.length}">${parties}</tableParts></worksheet>`),
  );
  mettre('[Content_Types].xml', lire('[Content_Types].xml').replace('</Types>', `${types}</Types>`));
  writeFileSync(fic, XLSX.CFB.write(zip, { fileType: 'zip', type: 'buffer', compression: true }));
}
/** n cellules d'un même style */
export const fois = (n, style) => Array.from({ length: n }, () => style);

// Les outils de pose sont ceux du quatrième jeu ; ici le dossier où l'on écrit, et les vrais tableaux Excel (« Mettre
// sous forme de tableau »), que la bibliothèque n'écrit pas : ils sont ajoutés dans le zip.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ecrire as poser, XLSX } from '../../heldout4/build/kit.mjs';
export * from '../../heldout4/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
const xml = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\n/g, '_x000a_');

/** tableaux : [{ feuille (à partir de 1), nom, ref, colonnes }] */
export function ecrire(nom, feuilles, attendu, tableaux = []) {
  poser(nom, feuilles, attendu, BASE);
  if (!tableaux.length) return;
  const fic = join(BASE, 'workbooks', `${nom}.xlsx`), zip = XLSX.CFB.read(readFileSync(fic), { type: 'buffer' });
  const lire = (p) => Buffer.from(XLSX.CFB.find(zip, `/${p}`).content).toString('utf8');
  const mettre = (p, s) => { const b = Buffer.from(s, 'utf8'), e = XLSX.CFB.find(zip, `/${p}`); if (e) { e.content = b; e.size = b.length; } else XLSX.CFB.utils.cfb_add(zip, `/${p}`, b); };
  const tete = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  tableaux.forEach((t, k) => {
    const n = k + 1, feuille = `xl/worksheets/sheet${t.feuille}.xml`;
    mettre(`xl/tables/table${n}.xml`, `${tete}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${n}" name="${t.nom}" displayName="${t.nom}" ref="${t.ref}" totalsRowShown="0"><autoFilter ref="${t.ref}"/><tableColumns count="${t.colonnes.length}">${t.colonnes.map((c, i) => `<tableColumn id="${i + 1}" name="${xml(c)}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`);
    mettre(`xl/worksheets/_rels/sheet${t.feuille}.xml.rels`, `${tete}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdT1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table${n}.xml"/></Relationships>`);
    let f = lire(feuille);
    if (!/xmlns:r=/.test(f)) f = f.replace('<worksheet ', '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ');
    mettre(feuille, f.replace('</worksheet>', '<tableParts count="1"><tablePart r:id="rIdT1"/></tableParts></worksheet>'));
    mettre('[Content_Types].xml', lire('[Content_Types].xml').replace('</Types>', `<Override PartName="/xl/tables/table${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`));
  });
  writeFileSync(fic, XLSX.CFB.write(zip, { fileType: 'zip', type: 'buffer', compression: true }));
}

// Petits outils communs : poser des cellules comme dans Excel, puis écrire le classeur avec quelques styles
// (SheetJS n'écrit pas les styles : on les ajoute dans le zip après coup).
import * as X from '@e965/xlsx';
import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
const XLSX = X.default ?? X;
const ICI = dirname(fileURLToPath(import.meta.url));
const VIDE = -987654321; // cellule vide mais bordée
export const S = {
  corps: 1,
  entete: 2,
  titre: 3,
  note: 4,
  pct: 5,
  euro: 6,
  date: 7,
  bande: 8,
  label: 9,
  nb: 10,
  section: 11,
};

export class Feuille {
  constructor(nom, { largeurs = [], masquee = false } = {}) {
    Object.assign(this, {
      nom,
      largeurs,
      masquee,
      cells: {},
      merges: [],
      hauteurs: {},
      maxR: 1,
      maxC: 1,
      filtre: null,
    });
  }
  pose(r, c, v, style = 0, f) {
    // lignes et colonnes comptées à partir de 1
    if (v === undefined || v === null || v === '') {
      if (!style) return this;
      v = VIDE;
    }
    const a = XLSX.utils.encode_cell({ r: r - 1, c: c - 1 });
    this.cells[a] = { t: typeof v === 'number' ? 'n' : 's', v, style, ...(f ? { f } : {}) };
    this.maxR = Math.max(this.maxR, r);
    this.maxC = Math.max(this.maxC, c);
    return this;
  }
  ligne(r, c, valeurs, style = 0) {
    valeurs.forEach((v, i) => this.pose(r, c + i, v, Array.isArray(style) ? style[i] : style));
    return this;
  }
  fusion(r1, c1, r2, c2, style) {
    if (r1 === r2 && c1 === c2) return this;
    this.merges.push({ s: { r: r1 - 1, c: c1 - 1 }, e: { r: r2 - 1, c: c2 - 1 } });
    if (style)
      for (let r = r1; r <= r2; r++)
        for (let c = c1; c <= c2; c++) if (r !== r1 || c !== c1) this.pose(r, c, '', style);
    return this;
  }
  hauteur(r, pt) {
    this.hauteurs[r] = pt;
    return this;
  }
  /** hauteur qui suffit aux textes de la ligne (colonnes données) */
  ajuste(r, cols) {
    let n = 1;
    for (const c of cols) {
      const cell = this.cells[XLSX.utils.encode_cell({ r: r - 1, c: c - 1 })];
      if (!cell || cell.t !== 's') continue;
      const w = (this.largeurs[c - 1] ?? 10) * 1.05;
      n = Math.max(
        n,
        String(cell.v)
          .split(/\r?\n/)
          .reduce((s, l) => s + Math.max(1, Math.ceil(l.length / w)), 0),
      );
    }
    return this.hauteur(r, Math.min(400, 15 * n + 3));
  }
}

const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0\\ &quot;€&quot;"/></numFmts>
<fonts count="5"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font><font><i/><sz val="9"/><color rgb="FF666666"/><name val="Calibri"/></font><font><b/><sz val="12"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>
<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFBDD7EE"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="12"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="9" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>
<xf numFmtId="0" fontId="4" fillId="3" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
<xf numFmtId="0" fontId="1" fillId="4" borderId="1" xfId="0" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export function ecrire(nom, feuilles, attendu) {
  const wb = XLSX.utils.book_new();
  const styles = feuilles.map(() => ({}));
  feuilles.forEach((f, k) => {
    const ws = {
      '!ref': XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: f.maxR - 1, c: f.maxC - 1 } }),
    };
    for (const [a, { style, ...cell }] of Object.entries(f.cells)) {
      ws[a] = cell;
      styles[k][a] = style;
    }
    if (f.merges.length) ws['!merges'] = f.merges;
    if (f.largeurs.length) ws['!cols'] = f.largeurs.map((wch) => ({ wch }));
    const rows = [];
    for (const [r, hpt] of Object.entries(f.hauteurs)) rows[r - 1] = { hpt };
    if (rows.length) ws['!rows'] = rows;
    if (f.filtre) ws['!autofilter'] = { ref: f.filtre };
    XLSX.utils.book_append_sheet(wb, ws, f.nom);
  });
  wb.Workbook = { Sheets: feuilles.map((f) => ({ Hidden: f.masquee ? 1 : 0 })) };
  const brut = XLSX.write(wb, { type: 'buffer', bookType: 'xlsx', bookSST: true });
  const zip = XLSX.CFB.read(brut, { type: 'buffer' });
  const entree = (p) => zip.FileIndex[zip.FullPaths.findIndex((x) => x.endsWith(p))];
  const remplace = (p, t) => {
    const e = entree(p);
    e.content = Buffer.from(t, 'utf8');
    e.size = e.content.length;
  };
  remplace('xl/styles.xml', STYLES);
  feuilles.forEach((f, k) => {
    const p = `xl/worksheets/sheet${k + 1}.xml`;
    let xml = Buffer.from(entree(p).content).toString('utf8');
    xml = xml
      .replace(
        /<c r="([A-Z]+\d+)"(?: s="\d+")?([^>]*)>/g,
        (_, a, reste) => `<c r="${a}"${styles[k][a] ? ` s="${styles[k][a]}"` : ''}${reste}>`,
      )
      .replace(new RegExp(`(<c r="[A-Z]+\\d+"(?: s="\\d+")?)[^>]*><v>${VIDE}</v></c>`, 'g'), '$1/>')
      .replace(/<sheetPr\b[^>]*\/>/, '')
      .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace(
        /(?=<ignoredErrors>)|(?=<\/worksheet>)/,
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
      );
    remplace(p, xml);
  });
  for (const d of ['workbooks', 'expected']) mkdirSync(join(ICI, '..', d), { recursive: true });
  writeFileSync(
    join(ICI, '..', 'workbooks', `${nom}.xlsx`),
    XLSX.CFB.write(zip, { fileType: 'zip', type: 'buffer', compression: true }),
  );
  writeFileSync(
    join(ICI, '..', 'expected', `${nom}.json`),
    JSON.stringify(attendu, (k, v) => (typeof v === 'string' ? net(v) : v), 1) + '\n',
  );
}

/** texte d'un attendu : NFC, espaces ordinaires et simples */
export const net = (t) =>
  t
    .normalize('NFC')
    .replace(/[\u00A0\u202F\s]+/g, ' ')
    .trim();
export const dateXl = (a, m, j) => Math.round(Date.UTC(a, m - 1, j) / 864e5) + 25569;
export const tourne = (liste, i) => liste[i % liste.length];

/** un élément peut être 'titre' ou { t: 'titre', sous: ['détail', …] } */
export const T = (x) => (typeof x === 'string' ? x : x.t);
export const sous = (x) => (typeof x === 'string' ? [] : (x.sous ?? []));

/** attendu d'un document à objectifs ; les titres passent par `dire` (ce que la personne a tapé) */
export function attenduDe(
  doc,
  {
    document,
    notes,
    dire = T,
    axe = (a) => a.titre,
    codeAxe,
    codeAction,
    codeObjectif,
    codeIndicateur,
    cible,
  } = {},
) {
  const o = {
    document,
    notes,
    axes: [],
    objectives: [],
    actions: [],
    levers: [],
    indicators: [],
    links: [],
    series: [],
  };
  let n = 0;
  doc.forEach((a, i) => {
    const ax = axe(a, i);
    o.axes.push({ ...(codeAxe ? { code: codeAxe(i) } : {}), title: ax });
    a.objectifs.forEach((ob, j) => {
      const t = dire(ob.titre);
      o.objectives.push({ ...(codeObjectif ? { code: codeObjectif(i, j) } : {}), title: t, axis: ax });
      let k = 0;
      for (const l of ob.lignes) {
        for (const x of l.a) {
          o.actions.push({
            ...(codeAction ? { code: codeAction(i, j, k) } : {}),
            title: dire(x),
            axis: ax,
            objective: t,
          });
          k++;
        }
        for (const x of l.l) o.levers.push({ title: dire(x), objective: t, axis: ax });
        for (const x of l.i) {
          const c = cible?.(T(x));
          o.indicators.push({
            ...(codeIndicateur ? { code: codeIndicateur(n) } : {}),
            title: dire(x),
            objective: t,
            axis: ax,
            ...(c ? { target: c } : {}),
          });
          n++;
        }
      }
    });
  });
  return o;
}

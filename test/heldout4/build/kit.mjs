// Petit outil de pose : des cellules, des fusions, quelques styles, puis le fichier. SheetJS n'écrit ni polices ni
// bordures : styles.xml est refait dans le zip. Lignes et colonnes se comptent à partir de 1.
import * as NS from '@e965/xlsx';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
export const XLSX = NS.default ?? NS;
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');

// ---- manières de taper
export const NB = '\u00a0', FINE = '\u202f';
export const nfd = (s) => s.normalize('NFD');
export const capitales = (s) => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toUpperCase();   // sans accents
export const droit = (s) => s.replace(/\u2019/g, "'");
export const courbe = (s) => s.replace(/'/g, '\u2019');
export const insec = (s) => s.replace(/ ([:;?!»%])/g, `${NB}$1`).replace(/« /g, `«${NB}`);
export const romain = (n) => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n - 1];
export const flat = (t) => t.replace(/\s+/g, ' ').trim();
export const lettre = (n) => 'ABCDEFGHIJ'[n - 1];
export const tourne = (l, i) => l[i % l.length];
export const net = (t) => t.normalize('NFC').replace(/[\u00a0\u202f\s]+/g, ' ').trim();
export const A1 = (r, c) => XLSX.utils.encode_cell({ r: r - 1, c: c - 1 });
// ---- listes dans une cellule
export const num = (xs, debut = 1) => xs.map((x, k) => `${k + debut}. ${x}`).join('\n');
export const lettres = (xs) => xs.map((x, k) => `${'abcdefghijklmnop'[k]}) ${x}`).join('\n');
export const puces = (xs, p = '• ') => (xs.length > 1 ? xs.map((x) => p + x).join('\n') : xs.join(''));
// ---- valeurs mises en forme
export const date = (a, m, j) => ({ v: Date.UTC(a, m - 1, j) / 864e5 + 25569, z: 'dd/mm/yyyy' });
export const heure = (h, mn = 0) => ({ v: (h + mn / 60) / 24, z: 'hh:mm' });
export const pct = (x) => ({ v: x, z: '0%' });
export const euro = (v, f) => ({ v, z: '#,##0\\ "€"', ...(f && { f }) });
export const millier = (v) => ({ v, z: '#,##0' });
export const MOIS = ['sept.', 'oct.', 'nov.', 'déc.', 'janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'];
/** croix de calendrier : quelques mois qui se suivent */
export const mois = (i) => { const d = (i * 3) % 8, n = 1 + (i % 4); return MOIS.map((_, k) => (k >= d && k < d + n ? 'X' : '')); };

// nom -> [police, fond, bordure, alignement, renvoi à la ligne]
const STYLES = {
  libre: [0, 0, 0, '', 0], texte: [0, 0, 0, '', 1], corps: [0, 0, 1, '', 1], centre: [0, 0, 1, 'center', 1], tete: [4, 2, 1, 'center', 1],
  titre: [2, 0, 0, 'left', 0], note: [3, 0, 0, '', 0], axe: [4, 3, 1, 'left', 0], objectif: [1, 4, 1, 'left', 1], etiquette: [1, 5, 1, 'left', 1], total: [1, 5, 1, 'center', 0],
};
const police = (o) => `<font>${o.b ? '<b/>' : ''}${o.i ? '<i/>' : ''}<sz val="${o.s ?? 10}"/>${o.c ? `<color rgb="FF${o.c}"/>` : ''}<name val="Calibri"/><family val="2"/></font>`;
const POLICES = [{}, { b: 1 }, { b: 1, s: 15, c: '1F4E79' }, { i: 1, s: 9, c: '7F7F7F' }, { b: 1, c: 'FFFFFF' }].map(police);
const FONDS = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>',
  ...['1F4E79', '2E75B6', 'DDEBF7', 'EDEDED'].map((c) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${c}"/><bgColor indexed="64"/></patternFill></fill>`)];
const BORDS = ['<border><left/><right/><top/><bottom/><diagonal/></border>', `<border>${['left', 'right', 'top', 'bottom'].map((n) => `<${n} style="thin"><color auto="1"/></${n}>`).join('')}<diagonal/></border>`];

export class Feuille {
  constructor(nom, largeurs = [], { masquee = false, colonnesMasquees = [] } = {}) {
    Object.assign(this, { nom, largeurs, masquee, colonnesMasquees, cells: {}, styles: {}, fusions: [], maxR: 1, maxC: 1, filtre: null, choix: [] });
  }
  /** v : texte, nombre, ou { v, z, f } ; '' laisse une cellule vide bordée */
  pose(r, c, v, style = 'libre') {
    const a = A1(r, c);
    if (v === '' || v === null || v === undefined) this.cells[a] = { t: 'z', z: 'General' };
    else if (typeof v === 'object') this.cells[a] = { t: typeof v.v === 'number' ? 'n' : 's', ...v };
    else this.cells[a] = { t: typeof v === 'number' ? 'n' : 's', v };
    this.styles[a] = style;
    this.maxR = Math.max(this.maxR, r); this.maxC = Math.max(this.maxC, c);
    return this;
  }
  ligne(r, c, vs, style = 'corps') { vs.forEach((v, i) => this.pose(r, c + i, v, Array.isArray(style) ? style[i] : style)); return this; }
  fusion(r1, c1, r2, c2) {
    if (r1 === r2 && c1 === c2) return this;
    for (let r = r1; r <= r2; r++) for (let c = c1; c <= c2; c++) if (r !== r1 || c !== c1) this.pose(r, c, '', this.styles[A1(r1, c1)]);
    this.fusions.push({ s: { r: r1 - 1, c: c1 - 1 }, e: { r: r2 - 1, c: c2 - 1 } });
    return this;
  }
  /** une valeur sur une plage fusionnée */
  bloc(r1, c1, r2, c2, v, style) { return this.pose(r1, c1, v, style).fusion(r1, c1, r2, c2); }
  hauteurs() {
    const h = new Array(this.maxR).fill(15), fus = new Map(this.fusions.map((m) => [`${m.s.r},${m.s.c}`, m])), hautes = [];
    for (const [a, cell] of Object.entries(this.cells)) {
      const { r, c } = XLSX.utils.decode_cell(a), st = STYLES[this.styles[a]];
      if (this.styles[a] === 'titre') h[r] = Math.max(h[r], 22);
      if (cell.t !== 's' || !st[4]) continue;
      const m = fus.get(`${r},${c}`), w = (this.largeurs.slice(c, (m ? m.e.c : c) + 1).reduce((x, y) => x + y, 0) || 9) * 0.9;
      const n = cell.v.split('\n').reduce((s, l) => s + Math.max(1, Math.ceil(l.length / w)), 0) * 13 + 3;
      if (m && m.e.r > r) hautes.push([r, m.e.r, n]); else h[r] = Math.max(h[r], n);
    }
    for (const [d, f, n] of hautes) { const manque = n - h.slice(d, f + 1).reduce((x, y) => x + y, 0); if (manque > 0) for (let k = d; k <= f; k++) h[k] += manque / (f - d + 1); }
    return h.map((x) => ({ hpt: Math.min(405, Math.ceil(x)) }));
  }
}

export function ecrire(nom, feuilles, attendu, base = BASE) {
  const wb = XLSX.utils.book_new();
  for (const f of feuilles) {
    const vide = !Object.keys(f.cells).length;
    XLSX.utils.book_append_sheet(wb, { ...f.cells, ...(vide ? {} : { '!ref': `A1:${A1(f.maxR, f.maxC)}` }), '!merges': f.fusions, '!rows': vide ? [] : f.hauteurs(),
      '!cols': f.largeurs.map((wch, i) => ({ wch, ...(f.colonnesMasquees.includes(i + 1) && { hidden: true }) })), ...(f.filtre && { '!autofilter': { ref: f.filtre } }) }, f.nom);
  }
  wb.Workbook = { Sheets: feuilles.map((f) => ({ Hidden: f.masquee ? 1 : 0 })) };
  const zip = XLSX.CFB.read(XLSX.write(wb, { type: 'buffer', bookType: 'xlsx', bookSST: true, sheetStubs: true }), { type: 'buffer' });
  const part = (p) => XLSX.CFB.find(zip, `/${p}`), lire = (p) => Buffer.from(part(p).content).toString('utf8');
  const mettre = (p, s) => { const b = Buffer.from(s, 'utf8'); part(p).content = b; part(p).size = b.length; };
  let xml = lire('xl/styles.xml');
  const formats = [...xml.match(/<cellXfs[\s\S]*?<\/cellXfs>/)[0].matchAll(/<xf numFmtId="(\d+)"/g)].map((m) => +m[1]);
  const xfs = [], index = new Map();
  const xf = (style, fmt) => {
    const k = `${style}/${fmt}`;
    if (!index.has(k)) {
      const [p, fo, b, h, w] = STYLES[style];
      index.set(k, xfs.push(`<xf numFmtId="${fmt}" fontId="${p}" fillId="${fo}" borderId="${b}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="${h === 'center' ? 'center' : 'top'}"${h ? ` horizontal="${h}"` : ''}${w ? ' wrapText="1"' : ''}/></xf>`) - 1);
    }
    return index.get(k);
  };
  xf('libre', 0);
  feuilles.forEach((f, i) => {
    const p = `xl/worksheets/sheet${i + 1}.xml`;
    mettre(p, lire(p).replace(/<c r="([A-Z]+\d+)"([^>]*?)(\/?)>/g, (_, a, at, fin) => {
      const s = at.match(/ s="(\d+)"/);
      return `<c r="${a}"${at.replace(/ s="\d+"/, '')} s="${xf(f.styles[a] ?? 'libre', s ? formats[+s[1]] : 0)}"${fin}>`;
    }));
  });
  feuilles.forEach((f, i) => {                                                     // listes déroulantes : [plage, choix]
    if (!f.choix.length) return;
    const p = `xl/worksheets/sheet${i + 1}.xml`, dv = f.choix.map(([ref, xs]) => `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${ref}"><formula1>"${xs.join(',')}"</formula1></dataValidation>`).join('');
    mettre(p, lire(p).replace(/<(hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|ignoredErrors|drawing|legacyDrawing)\b|<\/worksheet>/, (m) => `<dataValidations count="${f.choix.length}">${dv}</dataValidations>${m}`));
  });
  for (const [tag, items] of [['fonts', POLICES], ['fills', FONDS], ['borders', BORDS], ['cellXfs', xfs]]) xml = xml.replace(new RegExp(`<${tag}[ >][\\s\\S]*?</${tag}>`), `<${tag} count="${items.length}">${items.join('')}</${tag}>`);
  mettre('xl/styles.xml', xml);
  writeFileSync(join(base, 'workbooks', `${nom}.xlsx`), XLSX.CFB.write(zip, { fileType: 'zip', type: 'buffer', compression: true }));
  writeFileSync(join(base, 'expected', `${nom}.json`), `${JSON.stringify(attendu, (k, v) => (typeof v === 'string' ? net(v) : v), 1)}\n`);
  console.log(nom);
}

// ---- feuille qui n'a rien de la feuille de route (inventée pour le test)
export function reunions(nom, titre, lignes) {
  const f = new Feuille(nom, [14, 10, 44, 26, 56]);
  f.pose(1, 1, titre, 'titre').ligne(3, 1, ['Date', 'Heure', 'Instance', 'Lieu', 'Ordre du jour'], 'tete');
  lignes.forEach((l, k) => f.ligne(4 + k, 1, l));
  return f;
}

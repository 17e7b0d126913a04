// Small kit shared by the scripts nice-*.mjs and na-*.mjs: a sheet filled cell by cell, then saved with
// the few styles an office worker uses (SheetJS writes values, merges and widths, not fonts or borders,
// so styles.xml is completed afterwards inside the zip).
import * as XLSXns from '@e965/xlsx';
import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const XLSX = XLSXns.default ?? XLSXns;
export const HERE = join(dirname(fileURLToPath(import.meta.url)), '..');

export const NB = '\u00a0';
export const curly = (s) => s.replace(/'/g, '\u2019');
export const straight = (s) => s.replace(/\u2019/g, "'");
export const nfd = (s) => s.normalize('NFD');
export const nbColon = (s) => s.replace(/ ([:;?!»%])/g, `${NB}$1`).replace(/« /g, `«${NB}`);

// Expected text: NFC, plain apostrophes and spaces, no final punctuation.
export const clean = (s) =>
  s
    .normalize('NFC')
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[;.]$/, '');

const FONTS = [
  '<font><sz val="10"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="10"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><color rgb="FF1F3864"/><name val="Calibri"/><family val="2"/></font>',
  '<font><i/><sz val="9"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Wingdings"/><family val="2"/><charset val="2"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>',
];
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  ...['FFD9E2F3', 'FFEDEDED', 'FF2F5496'].map(
    (c) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${c}"/><bgColor indexed="64"/></patternFill></fill>`,
  ),
];
const side = (n) => `<${n} style="thin"><color auto="1"/></${n}>`;
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
];
// name -> [font, fill, border, horizontal, wrap]
const STYLES = {
  plain: [0, 0, 0, '', true],
  free: [0, 0, 0, '', false],
  cell: [0, 0, 1, '', true],
  label: [1, 3, 1, '', true],
  head: [1, 2, 1, 'center', true],
  title: [2, 0, 0, '', false],
  band: [5, 4, 1, '', false],
  note: [3, 0, 0, '', false],
  mark: [0, 0, 1, 'center', true],
  wing: [4, 0, 1, 'center', true],
  sum: [1, 3, 1, 'center', true],
};

export class Sheet {
  constructor(name, widths = [], opts = {}) {
    Object.assign(this, { name, widths, opts, cells: {}, merges: [], heights: [], maxR: 0, maxC: 0 });
  }
  // r and c start at 1, as the row numbers one sees; value: text, number, {f, v}, or {v, z} (number format)
  put(r, c, value, style = 'plain') {
    const ref = XLSX.utils.encode_cell({ r: r - 1, c: c - 1 });
    let cell;
    if (value === null || value === undefined || value === '') cell = { t: 'z', z: 'General' };
    else if (typeof value === 'number') cell = { t: 'n', v: value };
    else if (typeof value === 'object') cell = { t: typeof value.v === 'number' ? 'n' : 's', ...value };
    else cell = { t: 's', v: value };
    this.cells[ref] = cell;
    (this.styleOf ??= {})[ref] = style;
    this.maxR = Math.max(this.maxR, r);
    this.maxC = Math.max(this.maxC, c);
    return this;
  }
  row(r, c, values, style = 'cell') {
    values.forEach((v, i) => this.put(r, c + i, v, style));
    return this;
  }
  merge(r1, c1, r2, c2) {
    // borders on every merged cell, as Excel keeps them
    if (r1 === r2 && c1 === c2) return this;
    const style = this.styleOf[XLSX.utils.encode_cell({ r: r1 - 1, c: c1 - 1 })];
    for (let r = r1; r <= r2; r++)
      for (let c = c1; c <= c2; c++) if (r !== r1 || c !== c1) this.put(r, c, '', style);
    this.merges.push({ s: { r: r1 - 1, c: c1 - 1 }, e: { r: r2 - 1, c: c2 - 1 } });
    return this;
  }
  height(r, hpt) {
    this.heights[r - 1] = { hpt };
    return this;
  }
  // Row heights as Excel would fit them: lines of each wrapped cell, then what vertical merges still need.
  fit() {
    const span = new Map(this.merges.map((m) => [`${m.s.r},${m.s.c}`, m]));
    const tall = [];
    const need = new Array(this.maxR).fill(15);
    for (const [ref, cell] of Object.entries(this.cells)) {
      const { r, c } = XLSX.utils.decode_cell(ref);
      const style = this.styleOf[ref];
      if (style === 'title') need[r] = Math.max(need[r], 21);
      if (cell.t !== 's' || !STYLES[style][4]) continue;
      const m = span.get(`${r},${c}`);
      const width =
        (this.widths.slice(c, (m ? m.e.c : c) + 1).reduce((a, b) => a + (b ?? 9), 0) || 9) *
        (STYLES[style][0] ? 0.82 : 0.92);
      const hpt =
        cell.v.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil(line.length / width)), 0) * 13.5 + 2;
      if (m && m.e.r > r) tall.push([r, m.e.r, hpt]);
      else need[r] = Math.max(need[r], hpt);
    }
    for (const [r, end, hpt] of tall) {
      const rows = need.slice(r, end + 1).reduce((a, b) => a + b, 0);
      if (rows < hpt) for (let k = r; k <= end; k++) need[k] += (hpt - rows) / (end - r + 1);
    }
    return need.map((hpt, i) => this.heights[i] ?? { hpt: Math.ceil(hpt) });
  }
  toWs() {
    return {
      ...this.cells,
      '!ref': XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: this.maxR - 1, c: this.maxC - 1 } }),
      '!merges': this.merges,
      '!cols': this.widths.map((wch) => ({ wch })),
      '!rows': this.fit(),
    };
  }
}

export const A1 = (r, c) => XLSX.utils.encode_cell({ r: r - 1, c: c - 1 });

export function save(name, sheets, expected) {
  const wb = XLSX.utils.book_new();
  for (const s of sheets) XLSX.utils.book_append_sheet(wb, s.toWs(), s.name);
  wb.Workbook = { Sheets: sheets.map((s) => ({ Hidden: s.opts.hidden ? 1 : 0 })) };
  const raw = XLSX.write(wb, {
    type: 'buffer',
    bookType: 'xlsx',
    bookSST: true,
    sheetStubs: true,
    compression: true,
  });
  const zip = XLSX.CFB.read(raw, { type: 'buffer' });
  const part = (p) => XLSX.CFB.find(zip, `/${p}`);
  const text = (p) => Buffer.from(part(p).content).toString('utf8');
  const write = (p, s) => {
    const b = Buffer.from(s, 'utf8');
    part(p).content = b;
    part(p).size = b.length;
  };

  let styles = text('xl/styles.xml');
  const oldFormats = [
    ...styles.match(/<cellXfs[\s\S]*?<\/cellXfs>/)[0].matchAll(/<xf numFmtId="(\d+)"/g),
  ].map((m) => +m[1]);
  const xfs = [];
  const index = new Map();
  const xf = (style, fmt) => {
    const key = `${style}/${fmt}`;
    if (!index.has(key)) {
      const [font, fill, border, h, wrap] = STYLES[style];
      index.set(
        key,
        xfs.push(
          `<xf numFmtId="${fmt}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="${h ? 'center' : 'top'}"${h ? ` horizontal="${h}"` : ''}${wrap ? ' wrapText="1"' : ''}/></xf>`,
        ) - 1,
      );
    }
    return index.get(key);
  };
  xf('free', 0);
  sheets.forEach((s, i) => {
    const p = `xl/worksheets/sheet${i + 1}.xml`;
    write(
      p,
      text(p)
        .replace(/<c r="([A-Z]+\d+)"([^>]*?)(\/?)>/g, (_, ref, attrs, end) => {
          const old = attrs.match(/ s="(\d+)"/);
          return `<c r="${ref}"${attrs.replace(/ s="\d+"/, '')} s="${xf(s.styleOf[ref] ?? 'free', old ? oldFormats[+old[1]] : 0)}"${end}>`;
        })
        // landscape, one page wide
        .replace(/<sheetPr[^>]*\/>|<sheetPr>[\s\S]*?<\/sheetPr>/, '')
        .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
        .replace(
          /(?=<ignoredErrors|<\/worksheet>)/,
          '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
        ),
    );
  });
  const block = (tag, items) => {
    styles = styles.replace(
      new RegExp(`<${tag}[ >][\\s\\S]*?</${tag}>`),
      `<${tag} count="${items.length}">${items.join('')}</${tag}>`,
    );
  };
  block('fonts', FONTS);
  block('fills', FILLS);
  block('borders', BORDERS);
  block('cellXfs', xfs);
  write('xl/styles.xml', styles);

  mkdirSync(join(HERE, 'workbooks'), { recursive: true });
  mkdirSync(join(HERE, 'expected'), { recursive: true });
  writeFileSync(
    join(HERE, 'workbooks', `${name}.xlsx`),
    XLSX.CFB.write(zip, { fileType: 'zip', type: 'buffer', compression: true }),
  );
  writeFileSync(join(HERE, 'expected', `${name}.json`), `${JSON.stringify(expected, null, 1)}\n`);
  console.log(`${name}: ${sheets.length} sheets`);
}

// Les outils de pose et les étourderies de frappe sont ceux des jeux précédents ; ici, les autres sortes de fichiers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { net } from '../../heldout/build/outils.mjs';
import { ecrire as poser } from '../../heldout4/build/kit.mjs';
export * from '../../heldout19/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');

const JOUR = '2026-01-12T08:30:00Z';
for (const d of ['workbooks', 'expected']) mkdirSync(join(BASE, d), { recursive: true });
const dire = (nom, attendu) => {
  writeFileSync(
    join(BASE, 'expected', `${nom}.json`),
    `${JSON.stringify(attendu, (_, v) => (typeof v === 'string' ? net(v) : v), 1)}\n`,
  );
};

/** LibreOffice, dans un profil à part, vers le dossier donné */
function convertir(fichier, ext, vers) {
  const profil = mkdtempSync(join(tmpdir(), 'profil-'));
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profil}`, '--headless', '--convert-to', ext, '--outdir', vers, fichier],
    { stdio: 'ignore' },
  );
  rmSync(profil, { recursive: true, force: true });
}

/** un classeur d'une autre sorte (ods, xls), que LibreOffice enregistre */
export function ecrireComme(ext, nom, feuilles, attendu) {
  const la = mkdtempSync(join(tmpdir(), 'classeur-'));
  for (const d of ['workbooks', 'expected']) mkdirSync(join(la, d));
  poser(nom, feuilles, attendu, la);
  convertir(join(la, 'workbooks', `${nom}.xlsx`), ext, join(BASE, 'workbooks'));
  rmSync(la, { recursive: true, force: true });
  dire(nom, attendu);
}

/** un document Word : des parties { chemin: texte }, ou le fichier du paquet docx, dont les dates sont fixées */
export function ecrireDocx(nom, contenu, attendu, { parLibreOffice = false } = {}) {
  const parties = contenu instanceof Uint8Array ? unzipSync(contenu) : contenu;
  const zip = {};
  for (const [chemin, x] of Object.entries(parties)) {
    const texte = typeof x === 'string' ? x : /\.(xml|rels)$/.test(chemin) ? strFromU8(x) : null;
    const fixe = chemin.startsWith('docProps/')
      ? texte.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, JOUR)
      : texte;
    zip[chemin] = [fixe === null ? x : strToU8(fixe), { mtime: new Date(2026, 0, 12, 8, 30) }];
  }
  const la = mkdtempSync(join(tmpdir(), 'document-')),
    ici = join(la, `${nom}.docx`),
    la2 = join(la, 'odt');
  writeFileSync(ici, zipSync(zip, { level: 9 }));
  if (parLibreOffice) {
    convertir(ici, 'odt', la2);
    convertir(join(la2, `${nom}.odt`), 'docx:MS Word 2007 XML', la);
  }
  writeFileSync(join(BASE, 'workbooks', basename(ici)), readFileSync(ici));
  rmSync(la, { recursive: true, force: true });
  dire(nom, attendu);
  console.log(nom);
}

/** un fichier CSV : guillemets quand il en faut, CRLF en fin de ligne, LF dans une case */
export function ecrireCsv(nom, lignes, { separateur, encodage }, attendu) {
  const large = Math.max(...lignes.map((l) => l.length));
  const cote = (v) => {
    const s = v === undefined || v === null ? '' : String(v);
    return s.includes(separateur) || /["\n]/.test(s) ? `"${s.replace(/"/g, '""')}"` : s;
  };
  const texte = lignes
    .map((l) => `${Array.from({ length: large }, (_, k) => cote(l[k])).join(separateur)}\r\n`)
    .join('');
  writeFileSync(
    join(BASE, 'workbooks', `${nom}.csv`),
    encodage === 'windows-1252' ? enWindows1252(texte) : Buffer.from(`\ufeff${texte}`, 'utf8'),
  );
  dire(nom, attendu);
  console.log(nom);
}

const HAUT = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
function enWindows1252(texte) {
  return Buffer.from(
    [...texte].map((c) => {
      const n = c.codePointAt(0),
        k = HAUT.indexOf(c);
      if (n < 128 || (n >= 160 && n < 256)) return n;
      if (k < 0) throw new Error(`hors de Windows-1252 : ${c}`);
      return 128 + k;
    }),
  );
}
/** TextDecoder ne suffit pas : celui de Node 20 prend windows-1252 pour latin-1 */
export const deWindows1252 = (octets) =>
  [...octets].map((n) => (n >= 128 && n < 160 ? HAUT[n - 128] : String.fromCharCode(n))).join('');

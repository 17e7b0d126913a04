// Relit les dix fichiers sans passer par les scripts qui les ont faits : comptes, chaque texte attendu présent assez de fois, liens recomptés.
import { readdirSync, readFileSync } from 'node:fs';
import * as X from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { BASE, deWindows1252 } from './kit.mjs';
const XLSX = X.default ?? X;
const SORTES = ['axes', 'objectives', 'actions', 'levers', 'indicators'];
const COMPTES = {
  'guyane-2020': [5, 21, 53, 58, 57],
  'guyane-2024': [3, 13, 44, 53, 50],
  nice: [4, 0, 22, 0, 32],
  'nouvelle-aquitaine': [3, 30, 21, 19, 29],
  'limoges-2016': [7, 18, 35, 17, 18],
};
const cle = (t) =>
  String(t)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

// ---- un document : des lignes, une par paragraphe hors tableau, une par ligne de tableau (cases fusionnées vers le bas : vides)
function lireWord(octets) {
  const xml = strFromU8(unzipSync(octets)['word/document.xml']).replace(/<w:sdt>[\s\S]*?<\/w:sdt>/g, '');
  const texte = (x) =>
    [...x.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map((m) => m[1])
      .join('')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&');
  const paras = (x) => [...x.matchAll(/<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g)].map((m) => texte(m[0]));
  return [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>|<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g)].flatMap(([bloc]) =>
    bloc.startsWith('<w:tbl>')
      ? [...bloc.matchAll(/<w:tr(?: [^>]*)?>[\s\S]*?<\/w:tr>/g)].map(([tr]) =>
          [...tr.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([tc]) => paras(tc).join('\n')),
        )
      : [[texte(bloc)]],
  );
}
// ---- un CSV, en 1252 s'il n'a pas de marque d'ordre
function lireCsv(octets) {
  const bom = octets[0] === 0xef;
  const s = bom ? octets.subarray(3).toString('utf8') : deWindows1252(octets),
    sep = bom ? ',' : ';';
  const lignes = [[]];
  let c = '',
    dedans = false;
  for (let k = 0; k < s.length; k++) {
    const x = s[k];
    if (dedans) {
      if (x === '"' && s[k + 1] === '"') c += s[k++];
      else if (x === '"') dedans = false;
      else c += x;
    } else if (x === '"') dedans = true;
    else if (x === sep) {
      lignes.at(-1).push(c);
      c = '';
    } else if (x === '\r') {
      lignes.at(-1).push(c);
      c = '';
      lignes.push([]);
      k++;
    } else c += x;
  }
  return lignes.slice(0, -1);
}
function lire(fichier) {
  const octets = readFileSync(fichier);
  if (fichier.endsWith('.docx')) return { document: lireWord(octets) };
  if (fichier.endsWith('.csv')) return { csv: lireCsv(octets) };
  const wb = XLSX.read(octets);
  return Object.fromEntries(
    wb.SheetNames.map((n) => [
      n,
      XLSX.utils
        .sheet_to_json(wb.Sheets[n], { header: 1, raw: false, defval: '', blankrows: true })
        .map((l) => l.map(String)),
    ]),
  );
}

// ---- les liens de chaque fichier : [code ou titre d'action, objectif du projet académique]
const lignesDe = (x) => x.split('\n').filter(Boolean);
const reperes = (g, code, titre) => new Map(g.map((l) => [l[code], l[titre]]));
const croix = (g, entete, action, marque) =>
  g
    .slice(entete + 1)
    .flatMap((l) => g[entete].flatMap((nom, c) => (l[c] === marque ? [[l[action], nom]] : [])));
const LIENS = {
  'guyane-2020-document-a-sommaire': ({ document: g }) =>
    g
      .slice(g.findIndex((l) => l[2] === 'Actions qui y contribuent') + 1)
      .flatMap((l) => (l[2] ? l[2].split(', ') : []).map((a) => [a, l[1]])),
  'guyane-2020-rattachement-sous-l-action': (f) =>
    f['Feuille de route'].flatMap((l, r, g) =>
      /^Projet académique\s: /.test(l[1])
        ? l[1]
            .replace(/^Projet académique\s: /, '')
            .split(' ; ')
            .flatMap((x) => x.split('\u00a0; '))
            .map((x) => [g[r - 1][0], x])
        : [],
    ),
  'guyane-2024-tableaux-coupes': ({ document: g }) => {
    const noms = reperes(g, 1, 2);
    return g
      .filter((l) => /^\d\.\d\.\d$/.test(l[1]))
      .flatMap((l) => (l[5] ? l[5].split(', ') : []).map((c) => [l[1], noms.get(c)]));
  },
  'guyane-2024-enregistre-en-csv': ({ csv }) => croix(csv, 5, 4, 'x'),
  'nice-texte-et-matrice': ({ document: g }) => {
    const noms = reperes(g, 1, 2);
    return croix(
      g,
      g.findIndex((l) => l[0] === 'N°' && l[2] === '1.1'),
      0,
      'X',
    ).map(([a, c]) => [a, noms.get(c)]);
  },
  'nice-export-de-la-base': ({ csv }) =>
    csv.slice(1).flatMap((l) => [8, 9, 10].flatMap((c) => lignesDe(l[c]).map((x) => [l[1], x]))),
  'limoges-2016-rubriques': ({ document: g }) =>
    g.flatMap((l) => (l.length === 4 && l[0] !== 'Action' ? lignesDe(l[3]).map((x) => [l[0], x]) : [])),
  'limoges-2016-deux-objectifs-servis': (f) =>
    f['Feuille de route']
      .filter((l) => /^A\d+$/.test(l[0]))
      .flatMap((l) => [l[4], l[5]].filter(Boolean).map((x) => [l[0], x])),
};

let fautes = 0;
const fichiers = readdirSync(`${BASE}/workbooks`).sort();
for (const fic of fichiers) {
  const nom = fic.replace(/\.\w+$/, '');
  const att = JSON.parse(readFileSync(`${BASE}/expected/${nom}.json`, 'utf8'));
  const feuilles = lire(`${BASE}/workbooks/${fic}`);
  const tout = Object.values(feuilles)
    .flatMap((g) => g.flat())
    .map(cle)
    .join('\u0001');
  const manques = [];
  const vus = SORTES.map((k) => att[k].length);
  if (String(vus) !== String(COMPTES[att.document])) manques.push(['comptes', vus]);
  for (const k of SORTES) {
    const fois = new Map();
    for (const o of att[k]) fois.set(cle(o.title), (fois.get(cle(o.title)) ?? 0) + 1);
    for (const [t, q] of fois) if (!t || tout.split(t).length - 1 < q) manques.push([k, t]);
    for (const o of att[k]) {
      if (k !== 'axes' && !att.axes.some((a) => a.title === o.axis)) manques.push(['axe', o.axis]);
      if (o.objective && !att.objectives.some((b) => b.title === o.objective && b.axis === o.axis))
        manques.push(['objectif', o.objective]);
    }
  }
  for (const i of att.indicators)
    for (const t of [i.target ?? []].flat()) if (!tout.includes(cle(t))) manques.push(['cible', t]);
  for (const a of att.frameworks?.[0]?.axes ?? [])
    for (const t of [a.title, ...a.objectives]) if (!tout.includes(cle(t))) manques.push(['projet', t]);
  const codes = att.actions.map((a) => a.code).filter(Boolean);
  if (new Set(codes).size !== codes.length) manques.push(['codes en double']);
  const paire = ([a, o]) => {
    const nommee = att.actions.find((x) => x.code === a) ?? att.actions.find((x) => cle(x.title) === cle(a));
    if (!nommee) manques.push(['action du lien', a]);
    return `${nommee?.code ?? cle(a)}>${cle(o)}`;
  };
  const lus = (LIENS[nom]?.(feuilles) ?? []).map(paire).sort();
  const voulus = (att.links ?? []).map((l) => paire([l.action, l.objective])).sort();
  if (String(lus) !== String(voulus)) manques.push(['liens', lus.length, voulus.length]);
  for (const m of manques) console.log('  FAUTE', ...m);
  fautes += manques.length;
  console.log(
    `${fic} : ${vus.join(' ')}, ${lus.length} liens, ${att.indicators.filter((i) => i.target).length} cibles`,
  );
}
console.log(fichiers.length, fautes ? `${fautes} fautes` : 'tout concorde');
if (fautes) process.exitCode = 1;

// Relit les classeurs d'un jeu sans passer par les scripts qui les ont faits : comptes, chaque texte attendu présent assez
// de fois, liens recomptés dans les cellules, croix qui ne sont pas des liens, formules. --reste : ce que rien n'explique.
import * as X from '@e965/xlsx';
import { readdirSync, readFileSync } from 'node:fs';
const XLSX = X.default ?? X;
const SORTES = ['axes', 'objectives', 'actions', 'levers', 'indicators'];
const COMPTES = {
  'guyane-2020': [5, 21, 53, 58, 57],
  'guyane-2024': [3, 13, 44, 53, 50],
  nice: [4, 0, 22, 0, 32],
  'nouvelle-aquitaine': [3, 30, 21, 19, 29],
  'limoges-2016': [7, 18, 35, 17, 18],
};
const PREFIXE =
  /^([-•–▪→]|\d+\.|[a-z]\)|[IVX]+\.|[A-J]\d?( –|\.)|(AXE|Axe|Ambition|AMBITION|Objectif|Cible|Action|Champ opérationnel|CO\d)[^:–]*[:–])\s*/u;
const cle = (t) =>
  String(t)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * base : le dossier du jeu ; liens : par classeur, les feuilles qui portent les liens (leur nom, ou ce qu'il doit
 * vérifier) et, pour chaque ligne, les liens [code ou titre d'action, objectif] qu'elle porte, d'après la ligne, la grille
 * de la feuille, celle de toute autre (par son nom) et le rang de la ligne ; comptes : par document ou par classeur, ceux
 * du jeu qui ne sont pas ceux du document.
 */
export function relire(base, liens, comptes = {}) {
  let fautes = 0;
  for (const fic of readdirSync(`${base}/workbooks`)
    .filter((x) => x.endsWith('.xlsx'))
    .sort()) {
    const nom = fic.replace('.xlsx', '');
    const att = JSON.parse(readFileSync(`${base}/expected/${nom}.json`, 'utf8'));
    const livre = ouvrir(`${base}/workbooks/${fic}`);
    const lus = lireLiens(livre, att, liens[nom]);
    const voulu = comptes[nom] ?? comptes[att.document] ?? COMPTES[att.document];
    const manques = [...desTextes(livre, att, voulu), ...desParents(livre, att), ...desLiens(att, lus)];
    for (const m of manques) console.log('  FAUTE', ...m);
    fautes += manques.length;
    console.log(`${fic} : ${resume(livre, att, lus, liens[nom])}`);
    if (process.argv.includes('--reste')) direLeReste(livre, att);
  }
  console.log(fautes ? `${fautes} fautes` : 'tout concorde');
  if (fautes) process.exitCode = 1;
}

function ouvrir(chemin) {
  const wb = XLSX.read(readFileSync(chemin), { cellFormula: true, cellNF: true });
  const cellules = wb.SheetNames.flatMap((f) =>
    Object.entries(wb.Sheets[f])
      .filter(([a]) => a[0] !== '!')
      .map(([a, c]) => ({ ou: `${f}!${a}`, f, v: c.v, w: c.w, fx: c.f })),
  ).filter((c) => c.v !== undefined && c.v !== '');
  const grille = (f) =>
    XLSX.utils.sheet_to_json(wb.Sheets[f], { header: 1, raw: true, defval: '', blankrows: true });
  return {
    feuilles: wb.SheetNames,
    cellules,
    grille,
    tout: cellules.map((c) => cle(c.w ?? c.v)).join('\u0001'),
  };
}

/** Les comptes du document ; chaque titre, chaque cible, chaque objectif du projet académique est écrit dans le classeur. */
function desTextes({ tout, cellules }, att, voulu) {
  const manques = [];
  const vus = SORTES.map((k) => att[k].length);
  if (String(vus) !== String(voulu)) manques.push(['comptes', vus, voulu]);
  for (const k of SORTES) {
    const fois = new Map();
    for (const o of att[k]) fois.set(cle(o.title), (fois.get(cle(o.title)) ?? 0) + 1);
    for (const [t, q] of fois) {
      const n = tout.split(t).length - 1;
      if (!t || n < q) manques.push([`« ${k} ${t} » ${n} fois, attendu ${q}`]);
    }
  }
  for (const i of att.indicators)
    for (const t of [i.target ?? []].flat()) if (!tout.includes(cle(t))) manques.push(['cible absente', t]);
  if (att.frameworks?.length)
    for (const a of att.frameworks[0].axes)
      for (const t of [a.title, ...a.objectives]) if (!tout.includes(cle(t))) manques.push(['projet', t]);
  for (const c of cellules)
    if (typeof c.v === 'number' && !Number.isFinite(c.v)) manques.push(['nombre', c.ou]);
  return manques;
}

/** Chaque élément attendu est sous un axe et un objectif connus ; chaque code d'action est écrit, et à une seule action. */
function desParents({ cellules }, att) {
  const manques = [];
  for (const k of ['objectives', 'actions', 'levers', 'indicators'])
    for (const o of att[k]) {
      if (!att.axes.some((a) => a.title === o.axis)) manques.push(['axe inconnu', o.axis]);
      if (o.objective && !att.objectives.some((b) => b.title === o.objective && b.axis === o.axis))
        manques.push(['objectif inconnu', o.objective]);
    }
  const codes = att.actions.map((a) => a.code).filter(Boolean);
  if (new Set(codes).size !== codes.length) manques.push(['codes en double']);
  for (const code of codes) {
    const seul = new RegExp(`(^|\\s)${code.replace(/\./g, '\\.')}(\\s|$)`);
    if (!cellules.some((c) => seul.test(String(c.v)))) manques.push(['code absent', code]);
  }
  return manques;
}

const porte = (liens, f) =>
  Boolean(liens && (liens[0] instanceof RegExp ? liens[0].test(f) : liens[0] === f));

/** Une action est nommée par son code, tel quel, ou par son titre, à la casse et aux espaces près. */
function lien(att, action, objectif) {
  const nommee =
    att.actions.find((a) => a.code === String(action)) ??
    att.actions.find((a) => cle(a.title) === cle(action));
  return `${nommee?.code ?? cle(action)}>${cle(objectif)}`;
}

function lireLiens({ feuilles, grille }, att, liens) {
  return feuilles
    .filter((f) => porte(liens, f))
    .flatMap((f) => {
      const g = grille(f);
      return g.flatMap((l, r) => liens[1](l, g, grille, r).map(([a, o]) => lien(att, a, o)));
    });
}

function desLiens(att, lus) {
  const manques = [];
  const voulus = (att.links ?? []).map((l) => lien(att, l.action, l.objective));
  if (String([...lus].sort()) !== String(voulus.sort())) manques.push(['liens', lus.length, voulus.length]);
  for (const l of att.links ?? [])
    if (!att.actions.some((x) => (x.code ?? x.title) === l.action))
      manques.push(['action du lien inconnue', l.action]);
  if (att.document === 'nice' && voulus.length !== 65) manques.push(['65 liens', voulus.length]);
  return manques;
}

function resume({ feuilles, cellules }, att, lus, liens) {
  const autres = {};
  for (const c of cellules) if (/^x$/i.test(c.v) && !porte(liens, c.f)) autres[c.f] = (autres[c.f] ?? 0) + 1;
  const vides = feuilles.filter((f) => !cellules.some((c) => c.f === f));
  return `${feuilles.length} onglets, ${SORTES.map((k) => att[k].length).join(' ')}, ${lus.length} liens, X hors liens ${JSON.stringify(autres)}, ${cellules.filter((c) => c.fx).length} formules, vides ${vides.join() || '-'}, séries ${att.series?.length ?? 0}, cibles ${att.indicators.filter((i) => i.target).length}`;
}

function direLeReste({ cellules }, att) {
  const connus = new Set(SORTES.flatMap((k) => att[k].map((o) => cle(o.title))));
  const connu = (t) => connus.has(cle(t)) || connus.has(cle(t.trim().replace(PREFIXE, '')));
  for (const c of cellules)
    if (typeof c.v === 'string' && c.v.length > 25 && !connu(c.v))
      for (const l of c.v.split('\n'))
        if (!connus.has(cle(l.trim().replace(PREFIXE, '')))) console.log('     ', c.ou, l.slice(0, 110));
}

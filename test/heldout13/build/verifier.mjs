// Relit les six classeurs sans passer par les scripts qui les ont faits : comptes, chaque texte attendu présent assez de
// fois, liens recomptés dans les cellules, croix qui ne sont pas des liens, formules. --reste : ce que rien n'explique.
import { readdirSync, readFileSync } from 'node:fs';
import { XLSX, BASE, net } from './kit.mjs';
const cle = (t) =>
  String(t)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const COMPTES = {
  'guyane-2020': [5, 21, 53, 58, 57],
  'guyane-2024': [3, 13, 44, 53, 50],
  nice: [4, 0, 22, 0, 32],
  'nouvelle-aquitaine': [3, 30, 21, 19, 29],
  'limoges-2016': [5, 16, 28, 11, 15],
};
// les liens, relus par position : la feuille et, pour chaque ligne, les liens [code d'action, objectif] qu'elle porte
const pa = (g2) => g2('Notes');
let objectif;
const LIENS = {
  'guyane-2024-listes-en-regard': [
    /^Feuille/,
    (l, _, g2) =>
      l[2] && l[4] && /^\d/.test(l[2])
        ? l[4].split(' ; ').map((c) => [l[2], pa(g2).find((x) => x[0] === c)[1]])
        : [],
  ],
  'guyane-2020-deux-tableaux-par-objectif': [
    /^Axe/,
    (l) =>
      /^\d\.\d\.\d$/.test(l[0])
        ? l[4]
            .split('\n')
            .filter(Boolean)
            .map((x) => [l[0], x.replace(/^Objectif \d : /, '')])
        : [],
  ],
  'nice-projet-academique-detaille': [
    /^Projet/,
    (l) => {
      objectif = l[1] || objectif;
      return /^\d-\d$/.test(l[2]) ? [[l[2], objectif]] : [];
    },
  ],
  'limoges-2016-cinq-axes': [/^Projet/, (l, g) => l.flatMap((v, c) => (v === 'X' ? [[l[1], g[2][c]]] : []))],
  'guyane-2024-onglets-numerotes': [
    /^5/,
    (l) => (/^\d\.\d\.\d/.test(l[1]) ? l[1].split(' ; ').map((c) => [c, l[0]]) : []),
  ],
};
let fautes = 0;
const dis = (...m) => {
  fautes++;
  console.log('  FAUTE', ...m);
};
for (const fic of readdirSync(`${BASE}/workbooks`)
  .filter((x) => x.endsWith('.xlsx'))
  .sort()) {
  const nom = fic.replace('.xlsx', ''),
    att = JSON.parse(readFileSync(`${BASE}/expected/${nom}.json`, 'utf8'));
  const wb = XLSX.read(readFileSync(`${BASE}/workbooks/${fic}`), { cellFormula: true, cellNF: true });
  const grille = (n) =>
    XLSX.utils.sheet_to_json(wb.Sheets[n], { header: 1, raw: true, defval: '', blankrows: true });
  const cellules = wb.SheetNames.flatMap((s) =>
    Object.entries(wb.Sheets[s])
      .filter(([a]) => a[0] !== '!')
      .map(([a, c]) => ({ ou: `${s}!${a}`, f: s, v: c.v, w: c.w, fx: c.f })),
  ).filter((c) => c.v !== undefined && c.v !== '');
  const vus = ['axes', 'objectives', 'actions', 'levers', 'indicators'].map((k) => att[k].length),
    voulu = [...COMPTES[att.document]];
  if (String(vus) !== String(voulu)) dis('comptes', vus, voulu);
  const tout = cellules.map((c) => cle(c.w ?? c.v)).join('\u0001');
  const fois = new Map();
  for (const k of ['actions', 'levers', 'indicators', 'axes', 'objectives'])
    for (const o of att[k]) {
      const t = `${k}\u0002${cle(o.title)}`;
      fois.set(t, (fois.get(t) ?? 0) + 1);
    }
  for (const [t, q] of fois) {
    const x = t.split('\u0002')[1],
      n = tout.split(x).length - 1;
    if (!x || n < q) dis(`« ${t} » ${n} fois, attendu ${q}`);
  }
  for (const i of att.indicators)
    for (const t of [i.target ?? []].flat()) if (!tout.includes(cle(t))) dis('cible absente', t);
  for (const o of att.objectives) if (!att.axes.some((a) => a.title === o.axis)) dis('axe inconnu', o.axis);
  for (const k of ['actions', 'levers', 'indicators'])
    for (const o of att[k]) {
      if (!att.axes.some((a) => a.title === o.axis)) dis('axe inconnu', o.axis);
      if (o.objective && !att.objectives.some((b) => b.title === o.objective && b.axis === o.axis))
        dis('objectif inconnu', o.objective);
      if (
        k === 'actions' &&
        o.code &&
        !cellules.some((c) => new RegExp(`(^|\\s)${o.code.replace(/\./g, '\\.')}(\\s|$)`).test(String(c.v)))
      )
        dis('code absent', o.code);
    }
  const codes = att.actions.map((a) => a.code).filter(Boolean);
  if (new Set(codes).size !== codes.length) dis('codes en double');
  const lus = [],
    ou = LIENS[nom];
  if (ou)
    for (const s of wb.SheetNames.filter((x) => ou[0].test(x))) {
      const g = grille(s);
      g.forEach((l, r) => {
        for (const [c, o] of ou[1](l, g, grille, r)) lus.push(`${cle(c)}>${cle(o)}`);
      });
    }
  const voulus = (att.links ?? []).map((l) => `${cle(l.action)}>${cle(l.objective)}`);
  if (String(lus.sort()) !== String(voulus.sort())) dis('liens', lus.length, voulus.length);
  for (const l of att.links ?? [])
    if (!att.actions.some((x) => (x.code ?? x.title) === l.action)) dis('action du lien inconnue', l.action);
  if (att.document === 'nice' && voulus.length !== 65) dis('65 liens', voulus.length);
  if (att.frameworks?.length)
    for (const a of att.frameworks[0].axes)
      for (const t of [a.title, ...a.objectives]) if (!tout.includes(cle(t))) dis('projet', t);
  const autres = {};
  for (const c of cellules) if (/^x$/i.test(c.v) && !ou?.[0].test(c.f)) autres[c.f] = (autres[c.f] ?? 0) + 1;
  const fx = cellules.filter((c) => c.fx);
  for (const c of cellules) if (typeof c.v === 'number' && !Number.isFinite(c.v)) dis('nombre', c.ou);
  const vides = wb.SheetNames.filter((s) => !cellules.some((c) => c.f === s));
  console.log(
    `${fic} : ${wb.SheetNames.length} onglets, ${vus.join(' ')}, ${lus.length} liens, X hors liens ${JSON.stringify(autres)}, ${fx.length} formules, vides ${vides.join() || '-'}, séries ${att.series?.length ?? 0}, cibles ${att.indicators.filter((i) => i.target).length}`,
  );
  if (process.argv.includes('--reste')) {
    const connus = new Set(
      ['axes', 'objectives', 'actions', 'levers', 'indicators'].flatMap((k) =>
        att[k].map((o) => cle(o.title)),
      ),
    );
    const sans = (l) =>
      l
        .trim()
        .replace(
          /^([-•–▪→]|\d+\.|[a-z]\)|[IVX]+\.|[A-J]\d?( –|\.)|(AXE|Axe|Ambition|AMBITION|Objectif|Cible|Action|Champ opérationnel|CO\d)[^:–]*[:–])\s*/u,
          '',
        );
    for (const c of cellules)
      if (typeof c.v === 'string' && c.v.length > 25 && !connus.has(cle(c.v)) && !connus.has(cle(sans(c.v))))
        for (const l of c.v.split('\n'))
          if (!connus.has(cle(sans(l)))) console.log('     ', c.ou, l.slice(0, 110));
  }
}
console.log(fautes ? `${fautes} fautes` : 'tout concorde');
if (fautes) process.exitCode = 1;

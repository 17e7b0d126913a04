// Relit chaque classeur et le compare à son attendu : comptes du document, chaque titre présent dans une cellule,
// et liste des lignes de cellules qu'aucun attendu n'explique (pour l'œil).
import * as X from '@e965/xlsx';
import { readdirSync, readFileSync } from 'node:fs';
const XLSX = X.default ?? X,
  base = new URL('..', import.meta.url);
const n = (t) =>
  String(t)
    .normalize('NFC')
    .replace(/[\u00A0\u202F\s]+/g, ' ')
    .trim();
const COMPTES = {
  'guyane-2020': [5, 21, 53, 58, 57, 5],
  'guyane-2024': [3, 13, 44, 53, 50, 0],
  'limoges-2016': [7, 18, 35, 17, 18, 0],
};
let fautes = 0;
const dis = (m) => {
  fautes++;
  console.log('  FAUTE', m);
};
for (const fic of readdirSync(new URL('workbooks', base)).sort()) {
  const att = JSON.parse(readFileSync(new URL(`expected/${fic.replace('.xlsx', '.json')}`, base), 'utf8'));
  if (!COMPTES[att.document]) continue; // les classeurs « nice » ont leur propre vérification
  const wb = XLSX.read(readFileSync(new URL(`workbooks/${fic}`, base)));
  const cellules = wb.SheetNames.flatMap((s) =>
    Object.entries(wb.Sheets[s])
      .filter(([a]) => a[0] !== '!')
      .map(([a, c]) => ({
        ou: `${s}!${a}`,
        t: n(c.v ?? ''),
        lignes: String(c.v ?? '')
          .split('\n')
          .map((l) => n(l).replace(/^(➤|▪|-|o|\uF0B7)\s+/, '')),
      })),
  ).filter((c) => c.t);
  const vus = ['axes', 'objectives', 'actions', 'levers', 'indicators', 'series'].map(
    (k) => att[k].filter((o) => !o.overviewOnly && o.code !== 'OB1.6').length,
  );
  const voulu = COMPTES[att.document].map((v, k) => (k === 5 && !att.series.length ? 0 : v));
  if (String(vus) !== String(voulu)) dis(`${fic} comptes ${vus} au lieu de ${voulu}`);
  // nombre de fois : chaque titre d'un attendu doit se trouver au moins autant de fois dans le classeur
  const titres = new Map();
  for (const k of ['actions', 'levers', 'indicators'])
    for (const o of att[k]) titres.set(n(o.title), (titres.get(n(o.title)) ?? 0) + 1);
  const tout = cellules.map((c) => ` ${c.t} `).join('\u0001');
  for (const [t, q] of titres)
    if (tout.split(t).length - 1 < q)
      dis(`${fic} « ${t} » vu ${tout.split(t).length - 1} fois, attendu ${q}`);
  for (const o of [...att.axes, ...att.objectives])
    if (!tout.includes(n(o.title))) dis(`${fic} absent : ${o.title}`);
  const axes = new Set(att.axes.map((a) => a.title)),
    objs = new Set(att.objectives.map((a) => a.title)),
    codes = new Set(att.actions.map((a) => a.code));
  for (const k of ['objectives', 'actions', 'levers', 'indicators'])
    for (const o of att[k]) {
      if (!axes.has(o.axis)) dis(`axe inconnu ${o.axis}`);
      if (o.objective && !objs.has(o.objective)) dis(`objectif inconnu ${o.objective}`);
    }
  for (const l of att.links)
    if (!codes.has(l.action) || !att.project.includes(l.objective)) dis(`lien ${JSON.stringify(l)}`);
  for (const s of att.series) if (s.categories.length !== s.values.length) dis(`série ${s.label}`);
  for (const h of [/[\u2028]/]) if (h.test(tout)) dis('caractère');
  const croix = cellules.filter((c) => /^(x|X)$/.test(c.t)).length;
  if (croix !== att.links.length) dis(`${fic} ${croix} croix, ${att.links.length} liens`);
  console.log(fic, wb.SheetNames.join(' | '), '->', vus.join(' '), `liens ${att.links.length}`);
  if (process.argv.includes('--reste')) {
    const connus = new Set(
      [...att.axes, ...att.objectives, ...att.actions, ...att.levers, ...att.indicators].map((o) =>
        n(o.title),
      ),
    );
    const reste = cellules
      .filter((c) => !connus.has(c.t))
      .flatMap((c) => c.lignes.filter((l) => !connus.has(l)).map((l) => `${c.ou} ${l.slice(0, 110)}`));
    console.log(reste.map((l) => '     ' + l).join('\n'));
  }
}
console.log(fautes ? `${fautes} fautes` : 'tout concorde');
if (fautes) process.exitCode = 1;

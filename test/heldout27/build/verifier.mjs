// Relit les classeurs : chaque texte attendu doit être dans une cellule ; --reste montre les lignes hors attendu.
import { readFileSync, readdirSync } from 'node:fs';
import { XLSX } from '../../heldout4/build/kit.mjs';
import { BASE } from './commun.mjs';

const cle = (s) =>
  `${s}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
let manques = 0;
for (const nom of readdirSync(`${BASE}/expected`)) {
  const e = JSON.parse(readFileSync(`${BASE}/expected/${nom}`, 'utf8'));
  const wb = XLSX.read(readFileSync(`${BASE}/workbooks/${nom.replace('.json', '.xlsx')}`));
  const lignes = wb.SheetNames.flatMap((n) =>
    Object.entries(wb.Sheets[n])
      .filter(([a, c]) => !a.startsWith('!') && c.v !== undefined)
      .flatMap(([, c]) => `${c.w ?? c.v}`.split('\n').map((t) => t.trim())),
  );
  const tout = lignes.map(cle);
  const restes = new Set(tout.map((_, i) => i));
  const chercher = (quoi, t) => {
    const k = cle(t);
    const vus = tout.flatMap((x, i) => (x === k || (x.endsWith(k) && x.length - k.length < 30) ? [i] : []));
    vus.forEach((i) => restes.delete(i));
    if (!vus.length) {
      manques += 1;
      console.log(`${nom} : ${quoi} introuvable : ${t}`);
    }
  };
  for (const g of ['axes', 'objectives', 'actions', 'levers', 'indicators'])
    for (const x of e[g]) {
      chercher(g, x.title);
      for (const t of [x.target ?? []].flat()) chercher('valeur visée', t);
    }
  const cadre = e.frameworks.flatMap((f) => f.axes);
  for (const x of cadre) [x.title, ...x.objectives].forEach((t) => chercher('projet', t));
  const objectifs = new Set(cadre.flatMap((x) => x.objectives));
  const actions = new Set(e.actions.flatMap((x) => [x.code, x.title]));
  for (const l of e.links)
    if (!objectifs.has(l.objective) || !actions.has(l.action)) {
      manques += 1;
      console.log(`${nom} : lien sans bout : ${l.action} × ${l.objective}`);
    }
  const n = (g) => `${g} ${e[g].length}`;
  console.log(nom, ['axes', 'objectives', 'actions', 'levers', 'indicators', 'links'].map(n).join(', '));
  if (process.argv.includes('--reste'))
    console.log([...new Set([...restes].map((i) => lignes[i]))].slice(0, 60).join(' | '));
}
console.log(manques ? `${manques} manque(s)` : 'rien ne manque');

// Ce que les deux classeurs Nouvelle-Aquitaine partagent : l’attendu et les titres tels que tapés.
import { AMBITIONS, actionsOf } from '../../heldout/build/na-data.mjs';
import { PA_NA, cadre, objectifsPA, sert, vide } from './commun.mjs';

export const OBJ = objectifsPA(PA_NA);
export const champ = (f) => (f.code ? `${f.code} – ${f.title}` : f.title);
/** actions numérotées à la suite, avec leurs objectifs du projet */
export function plan(notes, coder) {
  const att = vide('nouvelle-aquitaine', notes);
  att.frameworks = cadre(PA_NA);
  const actions = new Map();
  let k = 0;
  for (const x of AMBITIONS) {
    att.axes.push({ code: x.code, title: x.title });
    for (const c of x.cibles) {
      att.objectives.push({ code: c.code, title: c.title, axis: x.title });
      for (const f of c.fields) {
        const ou = { axis: x.title, objective: f.title };
        att.objectives.push({
          ...(f.code && { code: f.code }),
          title: f.title,
          axis: x.title,
          parent: c.title,
        });
        const liste = actionsOf(f, false).map((y) => {
          k += 1;
          return { n: k, title: y.title, pas: sert(k, OBJ.length) };
        });
        actions.set(f, liste);
        for (const y of liste) {
          const code = coder?.(y.n);
          att.actions.push({ ...(code && { code }), title: y.title, ...ou });
          y.pas.forEach((j) => att.links.push({ action: code ?? y.title, objective: OBJ[j].titre }));
        }
        (f.means ?? []).forEach((t) => att.levers.push({ title: t, ...ou }));
        f.indicators.forEach((y) =>
          att.indicators.push({
            title: y.title,
            ...ou,
            ...(y.targets.length && { target: y.targets.length > 1 ? y.targets : y.targets[0] }),
          }),
        );
      }
    }
  }
  return { att, actions };
}

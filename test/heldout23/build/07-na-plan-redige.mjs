// Chef de projet sous LibreOffice : aucun style, des titres en gras, puces et listes numérotées, un petit tableau d'indicateurs par champ.
import { AlignmentType } from 'docx';
import { courbe, insec, attenduNA, ecrireDocx } from './kit.mjs';
import { P, fichier, liste, numeros, tableau } from './docx.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const corps = [
  P('Région académique Nouvelle-Aquitaine', { b: true, taille: 12, alignment: AlignmentType.CENTER }),
  P('Feuille de route du numérique éducatif 2020-2023', {
    b: true,
    taille: 18,
    alignment: AlignmentType.CENTER,
    spacing: { after: 300 },
  }),
];
let suite = 0;
for (const a of AMBITIONS) {
  corps.push(
    P(insec(`Ambition ${a.code} : ${t(a.title)}`), {
      b: true,
      taille: 15,
      couleur: '1F4E79',
      alignment: AlignmentType.CENTER,
      spacing: { before: 400, after: 160 },
      keepNext: true,
    }),
  );
  for (const c of a.cibles) {
    corps.push(
      P(insec(`Cible ${c.code} : ${t(c.title)}`), {
        b: true,
        taille: 12,
        couleur: '2E74B5',
        spacing: { before: 240, after: 80 },
        keepNext: true,
      }),
    );
    if (c.intro) corps.push(P(t(c.intro), { i: true }));
    c.fields.forEach((x) => {
      const A = actionsOf(x, false).map((y) => t(withExamples(y))),
        L = (x.means ?? []).map(t);
      corps.push(
        P(insec(`Champ opérationnel : ${t(x.title)}`), {
          b: true,
          u: true,
          spacing: { before: 160, after: 80 },
          keepNext: true,
        }),
      );
      if (L.length) corps.push(P(insec('Leviers :'), { b: true, keepNext: true }), ...liste(L));
      if (A.length)
        corps.push(
          P(insec('Actions :'), { b: true, keepNext: true }),
          ...(A.length > 1 ? numeros(A, suite++) : [P(A[0])]),
        );
      corps.push(
        tableau(
          [5200, 4400],
          [
            ['Indicateur', 'Valeur attendue'],
            ...x.indicators.map((i) => [t(i.title), i.targets.map((y) => P(t(y)))]),
          ],
        ),
        P(''),
      );
    });
  }
}
ecrireDocx(
  'na-plan-redige',
  await fichier(
    'Feuille de route du numérique éducatif',
    'DRANE Nouvelle-Aquitaine',
    'Feuille de route 2020-2023',
    [{ enfants: corps }],
    'Liberation Sans',
  ),
  attenduNA(
    'Enregistré par LibreOffice. Aucun style de titre, des paragraphes en gras : « Ambition 1 : … » centré, « Cible 1.1 : … », une phrase d’introduction en italique (hors feuille de route), « Champ opérationnel : … » souligné ; « Leviers : » puces, « Actions : » liste numérotée de Word (ni puce ni numéro si l’élément est seul), petit tableau Indicateur | Valeur attendue (`target`, une liste si la case a plusieurs paragraphes). Cibles 2.2, 3.2, 3.3 : sans champ. Pas de lien.',
    () => undefined,
  ),
  { parLibreOffice: true },
);

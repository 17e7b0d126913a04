// Assistant du délégué : styles de titre, quatre rubriques par axe, listes numérotées, tableau des actions à en-tête redit.
import { HeadingLevel } from 'docx';
import { courbe, insec, sansPoint, sert, tourne, ecrireDocx } from './kit.mjs';
import { P, fichier, liste, numeros, tableau } from './docx.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(courbe(sansPoint(x))),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const H = (n, x, o = {}) => P(x, { heading: HeadingLevel[`HEADING_${n}`], keepNext: true, ...o });
const liens = [];
const corps = [
  P('Feuille de route numérique 2016-2017', { heading: HeadingLevel.TITLE }),
  P('Académie de Limoges – délégation académique au numérique', { i: true }),
];
let n = 0;
FICHES.forEach((x, i) => {
  corps.push(H(1, insec(`Axe ${i + 1} – ${t(x.titre)}`)));
  corps.push(H(2, 'État des lieux'), P(x.etat.map((y) => insec(courbe(y))).join(' ')));
  corps.push(
    H(2, x.o.length > 1 ? 'Objectifs' : 'Objectif'),
    ...(x.o.length > 1 ? numeros(x.o.map(t), i) : [P(t(x.o[0]))]),
  );
  corps.push(H(2, 'Actions'));
  corps.push(
    tableau(
      [4300, 1500, 1300, 2500],
      [
        ['Action', 'Responsable', 'Calendrier', 'Objectif du projet académique'],
        ...x.a.map((y) => {
          const v = sert(n + 1, 3);
          for (const h of v) liens.push({ action: sansPoint(y), objective: PA[h] });
          n++;
          return [
            t(y),
            tourne(['DAN', 'IEN TICE', 'DSI', 'DAN adjoint'], n),
            tourne(['2016-2017', 'juin 2017', ''], n),
            v.map((h) => P(t(PA[h]))),
          ];
        }),
      ],
      { fond: 'E2EFD9' },
    ),
  );
  corps.push(H(2, 'Moyens'), ...liste(x.m.map(t)));
  corps.push(H(2, x.i.length > 1 ? 'Indicateurs' : 'Indicateur'), ...liste(x.i.map(t)));
});
corps.push(H(1, 'Rappel des objectifs du projet académique', { pageBreakBefore: true }), ...liste(PA.map(t)));
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  notes:
    'Titre 1 « Axe 1 – … », Titre 2 : État des lieux (texte, hors feuille de route), Objectifs (liste numérotée de Word ; un paragraphe s’il est seul), Actions (tableau Action | Responsable | Calendrier | Objectif du projet académique, titres, un paragraphe chacun, en-tête redit à chaque page), Moyens, Indicateurs (puces, aucune s’il est seul). Dernière page : les trois objectifs du projet académique, qui ne sont ni un axe ni des objectifs de la feuille. Aucun numéro d’action : un lien désigne l’action par son titre. Responsables, calendriers et liens inventés. Point final enlevé.',
});
att.project = PA;
att.links = liens;
ecrireDocx(
  'limoges-2016-rubriques',
  await fichier(
    'Feuille de route numérique 2016-2017',
    'Académie de Limoges – DAN',
    'Feuille de route numérique',
    [{ enfants: corps }],
    'Arial',
  ),
  att,
);

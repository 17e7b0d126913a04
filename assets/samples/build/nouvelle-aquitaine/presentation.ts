import type { Presentation } from './types';

export const presentation: Presentation = {
  title: 'Feuille de route régionale du numérique éducatif',
  subtitle: 'DRANE - Délégation Régionale Académique du numérique éducatif',
  identity: [
    ['Région académique', 'Nouvelle-Aquitaine'],
    ['Académies', 'Bordeaux, Limoges, Poitiers'],
    ['Période', '2021'],
  ],
  organisation: [
    ['Déléguée régionale', 'Pilote et anime la DRANE depuis Poitiers'],
    [
      'Trois délégués académiques au numérique',
      'Adjoints de la déléguée régionale, un par académie ; ils conseillent aussi les rectrices',
    ],
  ],
  sections: [
    {
      title: 'D’où vient ce projet',
      lines: [
        'Les 40 propositions recueillies en novembre 2020, lors des EGNT et des EGN, ont servi de point de départ.',
        'La DRANE travaille avec la DR et le SIA au niveau régional ; en académie, avec la formation, les inspecteurs et les CARDIE.',
      ],
    },
    {
      title: 'Ambitions et raisons d’être',
      lines: [
        'Partir d’un diagnostic commun aux trois académies pour animer une seule feuille de route.',
        'Travailler dans la durée avec les opérateurs, l’IH2EF, les collectivités, la recherche et les entreprises.',
        'Agir avec les collectivités, de façon cohérente sur tout le territoire.',
        'Mesurer les effets du numérique avec un observatoire des usages, territoire par territoire.',
        'Faire connaître et partager ce qui réussit dans chaque académie.',
        'Essayer à petite échelle des pratiques avancées, puis les étendre à la région.',
      ],
    },
    {
      title: 'Ce que la DRANE vise',
      lines: [
        'Des élèves qui progressent tous, avec moins d’écarts entre eux.',
        'Des personnels accompagnés dans leur métier.',
      ],
    },
  ],
};

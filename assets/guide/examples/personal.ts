import type { Examples } from '../example';
import { sheet } from '../sheets';

export const personalExamples: Examples<'RGPD'> = {
  'RGPD-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'camille.durand@ac-exemple.fr'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'drane@ac-exemple.fr'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
  },
  'RGPD-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        [
          '1.1 Former les enseignants',
          'Ouvrir des ateliers de bassin',
          'Nombre de rapports d’inspection citant l’ENT',
        ],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Nombre de tablettes livrées'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Indicateur'],
        [
          '1.1 Former les enseignants',
          'Ouvrir des ateliers de bassin',
          'Nombre d’enseignants formés à l’ENT',
        ],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Nombre de tablettes livrées'],
      ]),
    ],
  },
};

import type { Examples } from '../example';
import { sheet } from '../sheets';

export const actorExamples: Examples<'ROL'> = {
  'ROL-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'EAFC'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DRANE / DSI'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'EAFC'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'Division des moyens et de la logistique'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
  },
  'ROL-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'DRAEN'],
        ['1.3 Équiper les écoles', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les référents numériques', 'DANE'],
        ['1.3 Équiper les écoles', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
  },
  'ROL-03': {
    wrong: [
      sheet('Axe 1', [
        ['Action', 'Acteurs', 'Description'],
        ['Ouvrir des ateliers de bassin', 'DRANE, EAFC', 'Ateliers préparés avec le CLEMI.'],
        ['Former à l’éducation aux médias', 'DRANE', 'Une journée avec le CLEMI dans chaque collège.'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Action', 'Acteurs', 'Description'],
        ['Ouvrir des ateliers de bassin', 'DRANE, EAFC', 'Ateliers préparés avec le CLEMI.'],
        ['Former à l’éducation aux médias', 'DRANE, CLEMI', 'Une journée avec le CLEMI dans chaque collège.'],
      ]),
    ],
  },
  'ROL-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Présenter les ateliers au GACEN', 'DRANE'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DSI'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        [
          '1.1 Former les enseignants',
          'Présenter les ateliers au groupe académique de culture et d’éducation numérique (GACEN)',
          'DRANE',
        ],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DSI'],
      ]),
    ],
  },
  'ROL-05': {
    wrong: [
      sheet('Axe 1', [
        ['Action', 'Public', 'Acteurs'],
        ['Ouvrir des ateliers de bassin', 'Enseignants des écoles', 'Enseignants des écoles'],
        ['Proposer des cafés des parents', 'Familles', 'Directeurs des écoles'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B2' },
    nearly: [
      sheet('Axe 1', [
        ['Action', 'Public', 'Acteurs'],
        ['Ouvrir des ateliers de bassin', 'Enseignants des écoles', 'Enseignants référents'],
        ['Proposer des cafés des parents', 'Familles', 'Directeurs des écoles'],
      ]),
    ],
  },
};

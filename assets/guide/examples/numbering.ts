import type { Examples } from '../example';
import { sheet } from '../sheets';

export const numberingExamples: Examples<'NUM'> = {
  'NUM-01': {
    wrong: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Code', 'Action', 'Pilote'],
        ['1.1', 'Former les référents numériques', 'DRANE'],
        ['1.2', 'Ouvrir un portail des ressources', 'DRANE'],
        ['1.2', 'Accueillir les familles dans les écoles', 'DASEN'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B5' },
    nearly: [
      sheet('Axe 1', [
        ['Axe 1 : Développer les usages'],
        ['Code', 'Action', 'Pilote'],
        ['1', 'Former les référents numériques', 'DRANE'],
        ['2', 'Ouvrir un portail des ressources', 'DRANE'],
        ['Axe 2 : Équiper les établissements'],
        ['Code', 'Action', 'Pilote'],
        ['1', 'Relier les collèges', 'DSI'],
        ['2', 'Accueillir les familles dans les écoles', 'DASEN'],
      ]),
    ],
  },
  'NUM-02': {
    wrong: [
      sheet('Stratégie', [
        ['3.2.1 - Formation des enseignants'],
        ['Action', 'Pilote'],
        ['Ouvrir des ateliers de bassin', 'DRANE'],
        [null],
        ['3.2.1 - Équipement des écoles'],
        ['Action', 'Pilote'],
        ['Livrer les tablettes', 'DSI'],
      ]),
    ],
    at: { sheet: 'Stratégie', address: 'A5' },
    nearly: [
      sheet('Stratégie', [
        ['3.2.1 - Formation des enseignants'],
        ['Action', 'Pilote'],
        ['Ouvrir des ateliers de bassin', 'DRANE'],
        [null],
        ['3.2.2 - Équipement des écoles'],
        ['Action', 'Pilote'],
        ['Livrer les tablettes', 'DSI'],
      ]),
    ],
  },
  'NUM-03': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'DRANE'],
        ['Accueillir les familles', 'Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A4' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['Suivre les projets', 'Réunir les porteurs de projet', 'DRANE'],
        ['Accueillir les familles', 'Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
  },
  'NUM-04': {
    wrong: [
      sheet('Axe 2', [
        ['Axe 2 : Équiper les établissements'],
        ['Code', 'Action', 'Pilote'],
        ['2-1', 'Relier les collèges', 'DSI'],
        ['2-2', 'Livrer les tablettes', 'DSI'],
        ['2-4', 'Renouveler les serveurs', 'DSI'],
      ]),
    ],
    at: { sheet: 'Axe 2', address: 'B5' },
    nearly: [
      sheet('Axe 2', [
        ['Axe 2 : Équiper les établissements'],
        ['Code', 'Action', 'Pilote'],
        ['2-10', 'Relier les collèges', 'DSI'],
        ['2-20', 'Livrer les tablettes', 'DSI'],
        ['2-30', 'Renouveler les serveurs', 'DSI'],
      ]),
    ],
  },
  'NUM-05': {
    wrong: [
      sheet('Actions', [
        ['Axe', 'Code', 'Action'],
        ['Axe 1 : Développer les usages', '1-1', 'Former les référents numériques'],
        ['Axe 1 : Développer les usages', '1-2', 'Ouvrir un portail des ressources'],
        ['Axe 2 : Équiper les établissements', '2-1', 'Relier les collèges'],
        ['Axe 2 : Équiper les établissements', '1-3', 'Livrer les tablettes'],
      ]),
    ],
    at: { sheet: 'Actions', address: 'C5' },
    nearly: [
      sheet('Actions', [
        ['Axe', 'Code', 'Action'],
        ['Axe 1 : Développer les usages', '1-1', 'Former les référents numériques'],
        ['Axe 1 : Développer les usages', '1-2', 'Ouvrir un portail des ressources'],
        ['Axe 2 : Équiper les établissements', '2-1', 'Relier les collèges'],
        ['Axe 2 : Équiper les établissements', '7-3', 'Livrer les tablettes'],
      ]),
    ],
  },
};

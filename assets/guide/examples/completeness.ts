import type { Examples } from '../example';
import { sheet } from '../sheets';

export const completenessExamples: Examples<'EMP' | 'PLH'> = {
  'EMP-01': {
    wrong: [
      sheet('Axe 1', [
        ['Code', 'Action', 'Pilote', 'Public', 'Échéance'],
        ['1-1', 'Ouvrir des ateliers de bassin', 'DRANE', 'Enseignants', 'Juin 2026'],
        ['1-2', 'Réunir les porteurs de projet', 'DRANE', 'Porteurs de projet', 'Mars 2026'],
        ['1-3', 'Proposer des cafés des parents', null, null, null],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B4' },
    nearly: [
      sheet('Axe 1', [
        ['Code', 'Action', 'Pilote', 'Public', 'Échéance'],
        ['1-1', 'Ouvrir des ateliers de bassin', 'DRANE', 'Enseignants', 'Juin 2026'],
        ['1-2', 'Réunir les porteurs de projet', 'DRANE', 'Porteurs de projet', 'Mars 2026'],
        ['1-3', 'Proposer des cafés des parents', null, 'Familles', null],
      ]),
    ],
  },
  'EMP-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote', 'Échéance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE', 'Juin 2026'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'DRANE', 'Mars 2026'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', null, 'Juin 2026'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C4' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote', 'Échéance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', null, 'Juin 2026'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', null, 'Mars 2026'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', null, 'Juin 2026'],
      ]),
    ],
  },
  'EMP-03': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Pilote'],
        ['1.1 Former les enseignants', '- Ouvrir des ateliers\n-\n- Former les formateurs', 'DRANE'],
        ['1.2 Suivre les projets', '- Réunir les porteurs de projet\n- Publier leur bilan', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Actions', 'Pilote'],
        ['1.1 Former les enseignants', '- Ouvrir des ateliers\n\n- Former les formateurs', 'DRANE'],
        ['1.2 Suivre les projets', '- Réunir les porteurs de projet\n- Publier leur bilan', '-'],
      ]),
    ],
  },
  'PLH-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'À définir'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Aider les équipes à définir leurs besoins', 'DRANE'],
        ['1.2 Suivre les projets', 'Réunir les porteurs de projet', 'DRANE'],
      ]),
    ],
  },
};

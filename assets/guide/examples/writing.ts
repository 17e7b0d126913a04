import type { Examples } from '../example';
import { day, failed, formula, sheet } from '../sheets';

export const writingExamples: Examples<'FMT' | 'TXT'> = {
  'FMT-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Faire connaître le site', 'Nombre de visites du site', '1 250'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Faire connaître le site', 'Nombre de visites du site', '1 250 visites'],
      ]),
    ],
  },
  'FMT-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Échéance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', '06-30-2026'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', '15/03/2026'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Échéance'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', '30-06-2026'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', '15/03/2026'],
      ]),
    ],
  },
  'FMT-03': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
      ]),
      sheet('Annexe', [
        ['Les projets aidés'],
        ['Années', 2023, 2024, 2025],
        ['Nombre de projets', 14, 18, 21],
        ['Subventions', '32 500 € (CTG)', '41000 € (CTG)', '46 200 € (CTG)'],
      ]),
    ],
    at: { sheet: 'Annexe', address: 'C4' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Suivre les projets', 'Réunir les référents numériques', 'DRANE'],
      ]),
      sheet('Annexe', [
        ['Les projets aidés'],
        ['Années', 2023, 2024, 2025],
        ['Nombre de projets', 14, 18, 21],
        ['Subventions', '32500 €', '41000 €', '46200 €'],
      ]),
    ],
  },
  'FMT-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Nombre d’écoles équipées', '80 / 122'],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Nombre d’écoles équipées', '80 sur 122'],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
  },
  'FMT-05': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Nombre d’écoles équipées', failed('Écoles!B2+B3', '#REF!')],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'C2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Équiper les écoles', 'Nombre d’écoles équipées', formula('Écoles!B2+B3', 80)],
        ['1.2 Suivre les projets', 'Nombre de projets suivis', 40],
      ]),
    ],
  },
  'FMT-06': {
    wrong: [
      sheet('Axe 1', [
        ['Code', 'Action', 'Pilote'],
        [day('2026-01-01', 'd-mmm', '1-janv.'), 'Ouvrir des ateliers de bassin', 'EAFC'],
        ['1-2', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'A2' },
    nearly: [
      sheet('Axe 1', [
        ['Code', 'Action', 'Pilote'],
        ['1-1', 'Ouvrir des ateliers de bassin', 'EAFC'],
        ['1-2', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
  },
  'TXT-01': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers de bassin', 'EAFC'],
        ['1.2 Équiper les écoles', 'Tablettes dans les écoles', 'DRANE'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ateliers de bassin', 'EAFC'],
        ['1.2 Équiper les écoles', 'Tablettes dans les écoles', 'DRANE'],
        ['1.3 Accueillir les familles', 'Proposer des cafés des parents', 'DASEN'],
      ]),
    ],
  },
  'TXT-02': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nombre de participants aux ateliers', 300],
        ['1.2 Suivre les projets', 'Nb de projets suivis', 40],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B3' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Indicateur', 'Valeur cible 2027'],
        ['1.1 Former les enseignants', 'Nb de participants aux ateliers', 300],
        ['1.2 Suivre les projets', 'Nb de projets suivis', 40],
      ]),
    ],
  },
  'TXT-03': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers dans dans chaque bassin', 'EAFC'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers dans chaque bassin, dans les deux mois', 'EAFC'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
  },
  'TXT-04': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers (bassins', 'EAFC'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'a) Ouvrir des ateliers (bassins)', 'EAFC'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
  },
  'TXT-05': {
    wrong: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers d’accompagne- ment', 'EAFC'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
    at: { sheet: 'Axe 1', address: 'B2' },
    nearly: [
      sheet('Axe 1', [
        ['Objectif', 'Action', 'Pilote'],
        ['1.1 Former les enseignants', 'Ouvrir des ateliers pré- et post-bac', 'EAFC'],
        ['1.2 Équiper les écoles', 'Livrer les tablettes', 'DRANE'],
      ]),
    ],
  },
};

import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheet } from '../support/grid';

/** A small roadmap with a projet académique: one axis, one objective, two actions, one of them with a croix. */
export function roadmapSheets(): SheetSnapshot[] {
  return [
    sheet('Axe 1', [
      ['Feuille de route du numérique éducatif'],
      ['Axe 1 : Gouvernance et pilotage'],
      ['Objectifs', 'Actions', 'Leviers', 'Indicateurs'],
      ['Conforter la gouvernance', '1-1 Réunir le comité', 'Calendrier annuel', 'Nombre de réunions'],
      ['Équiper les écoles', '1-2 Mesurer les débits', 'Enquête', '90 % des écoles équipées'],
    ]),
    sheet('Projet académique', [
      ['Projet académique 2021-2025'],
      ['Axe 1 : Mieux former'],
      ['1.1 Former les enseignants'],
      ['1.2 Accompagner les élèves'],
    ]),
    sheet('Tableau croisé', [
      ['', 'Former les enseignants', 'Accompagner les élèves'],
      ['1-1 Réunir le comité', 'X', ''],
      ['1-2 Mesurer les débits', '', ''],
    ]),
  ];
}

/** The same without anything to make a matrix with. */
export function roadmapWithoutFramework(): SheetSnapshot[] {
  return roadmapSheets().slice(0, 1);
}

/** No roadmap at all. */
export function timetable(): SheetSnapshot[] {
  return [
    sheet('Horaires', [
      ['Heure', 'Lundi', 'Mardi'],
      ['8 h', 'Français', 'Anglais'],
    ]),
  ];
}

import type { Observation } from '../../src/domain/observation';

import { str02 } from '../../src/rules/str02';
import { inShort } from '../support/findings';
import { at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const loose = (text: string, usual: string, place: string): Observation => ({
  kind: 'loose-header',
  source: at(place),
  text,
  usual,
});

describe('STR-02, headers written otherwise', () => {
  it('is one finding, with the usual writing as a correction of each cell', () => {
    const observations = [
      loose("Indicateur d'evaluation", "Indicateur d'évaluation", 'Axe 2!D1'),
      loose('Valeur\nCible', 'Valeur cible', 'Axe 2!E1'),
    ];
    const found = str02.check(roadmap({ observations }), today);
    expect(inShort(found)).toEqual([['STR-02', 'information', 'Axe 2!D1', 'Axe 2!E1']]);
    expect(found[0]!.corrections).toEqual([
      {
        kind: 'words',
        source: at('Axe 2!D1'),
        words: "Indicateur d'evaluation",
        by: "Indicateur d'évaluation",
      },
    ]);
  });

  it('says nothing of what else was seen', () => {
    const observations: Observation[] = [{ kind: 'level-word', source: at('D1'), text: 'Objectifs 2021' }];
    expect(str02.check(roadmap({ observations }), today)).toEqual([]);
  });
});

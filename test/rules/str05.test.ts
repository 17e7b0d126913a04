import type { Objective } from '../../src/domain/roadmap';
import { str05 } from '../../src/rules/str05';
import { inShort } from '../support/findings';
import { objective, roadmap, said } from '../support/roadmap';

const today = { date: '2026-01-01' };
const placed = (title: string, overview: string, detail: string): Objective =>
  objective(title, {
    axis: 'axe 1',
    mentions: [said('overview', title, `Vue!${overview}`), said('detail', title, `Détail!${detail}`)],
  });

describe('STR-05, another order', () => {
  it('names the two that changed places, and not those before them', () => {
    const found = str05.check(
      roadmap({
        objectives: [placed('Un', 'A5', 'A6'), placed('Deux', 'A7', 'A8'), placed('Trois', 'A6', 'A10')],
      }),
      today,
    );
    expect(inShort(found)).toEqual([
      ['STR-05', 'information', 'Détail!A8', 'Vue!A7', 'Détail!A10', 'Vue!A6'],
    ]);
  });

  it('says nothing of one that the overview leaves out', () => {
    const objectives = [
      placed('Un', 'A5', 'A6'),
      objective('Deux', { axis: 'axe 1', mentions: [said('detail', 'Deux', 'Détail!A7')] }),
      placed('Trois', 'A6', 'A8'),
    ];
    expect(str05.check(roadmap({ objectives }), today)).toEqual([]);
  });

  it('says nothing of objectives whose details are on several sheets', () => {
    const objectives = [placed('Un', 'A5', 'A9'), placed('Deux', 'A6', 'A6')];
    objectives[1]!.mentions[1]!.source.sheet = 'Autre détail';
    expect(str05.check(roadmap({ objectives }), today)).toEqual([]);
  });
});

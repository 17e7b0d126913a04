import { lnk03 } from '../../src/rules/lnk03';
import { str04 } from '../../src/rules/str04';
import { inShort } from '../support/findings';
import { action, at, objective, roadmap, said } from '../support/roadmap';

const today = { date: '2026-01-01' };

const both = objective('Former les enseignants', {
  axis: 'axe 1',
  mentions: [
    said('overview', 'Former les enseignants', 'Vue!A4'),
    said('detail', 'Former les enseignants', 'Axe!A6'),
  ],
});
const announced = objective('Accompagner les projets dans le cadre de NEFLE', {
  axis: 'axe 1',
  mentions: [said('overview', 'Accompagner les projets dans le cadre de NEFLE', 'Vue!A5')],
  source: { sheet: 'Vue', address: 'A5' },
});
const unannounced = objective('Organiser des ateliers', {
  axis: 'axe 1',
  mentions: [said('detail', 'Organiser des ateliers', 'Axe!A9')],
  source: { sheet: 'Axe', address: 'A9' },
});

describe('LNK-03, announced and missing', () => {
  it('finds the objective that only the overview has', () => {
    const found = lnk03.check(roadmap({ objectives: [both, announced] }), today);
    expect(inShort(found)).toEqual([['LNK-03', 'avertissement', 'Vue!A5']]);
  });

  it('says nothing when the objective has an action all the same', () => {
    const input = roadmap({
      objectives: [both, announced],
      actions: [action('Agir', { objective: announced.id })],
    });
    expect(lnk03.check(input, today)).toEqual([]);
  });

  it('says nothing when nothing is detailed: the overview is the whole document', () => {
    expect(lnk03.check(roadmap({ objectives: [announced] }), today)).toEqual([]);
  });
});

describe('STR-04, detailed and not announced', () => {
  it('finds the objective that the overview leaves out', () => {
    const found = str04.check(roadmap({ objectives: [both, unannounced] }), today);
    expect(inShort(found)).toEqual([['STR-04', 'avertissement', 'Axe!A9']]);
  });

  it('says nothing of an axis that the overview does not list', () => {
    const elsewhere = { ...unannounced, axis: 'axe 2' };
    expect(str04.check(roadmap({ objectives: [both, elsewhere] }), today)).toEqual([]);
  });
});

describe('STR-04, a fiche that the list leaves out', () => {
  const listed = (code: string, isListed: boolean): ReturnType<typeof action> =>
    action(`${code} | Action ${code}`, {
      source: at(`Fiche ${code}!A1`),
      mentions: [
        said('fiche', `Action ${code}`, `Fiche ${code}!A1`, code),
        said('matrix', `Action ${code}`, 'Matrice!B4', code),
        ...(isListed ? [said('detail', `Action ${code}`, 'Synthèse!C4', code)] : []),
      ],
    });
  const found = (...isListed: boolean[]): ReturnType<typeof inShort> =>
    inShort(str04.check(roadmap({ actions: isListed.map((is, i) => listed(`1-${String(i)}`, is)) }), today));

  it('leads to the fiche', () => {
    expect(found(true, true, false, true, true, true)).toEqual([['STR-04', 'avertissement', 'Fiche 1-2!A1']]);
  });

  it('says nothing where all are listed, or where the list names some of them', () => {
    expect(found(true, true, true, true, true, true)).toEqual([]);
    expect(found(true, true, true, true, true, false, false, false)).toEqual([]);
    expect(found(true, true, false)).toEqual([]);
  });
});

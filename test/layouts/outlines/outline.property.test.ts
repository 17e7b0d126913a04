import fc from 'fast-check';
import { outlineLayout } from '../../../src/layouts/outlines/outline';
import { readAlone, sheet, type Cells } from '../../support/grid';
import { read } from '../../support/outlineReading';

describe('any outline', () => {
  const parts = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 });

  it('gives back each level as it was written, wherever the title stands', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 2, maxLength: 4 }), fc.boolean(), (axes, twoColumns) => {
        const rows: Cells = [];
        const expected: string[] = [];
        const line = (word: string, code: string): void => {
          rows.push(twoColumns ? [`${word} ${code}`, `Titre ${code}`] : [`${word} ${code} : Titre ${code}`]);
          expected.push(`${word} ${code}`);
        };
        axes.forEach((objectives, a) => {
          line('Axe', `${a + 1}`);
          objectives.forEach((actions, o) => {
            line('Objectif', `${a + 1}.${o + 1}`);
            for (let i = 0; i < actions; i++) line('Action', `${a + 1}.${o + 1}.${i + 1}`);
          });
        });
        const { axes: found, objectives, actions } = read(rows);
        const all = [...found, ...objectives, ...actions].map((item) => `${item.word} ${item.code}`);
        expect(all.sort()).toEqual(expected.sort());
        for (const action of actions)
          expect(action.code!.startsWith(`${action.objective!.code}.`)).toBe(true);
        for (const objective of objectives)
          expect(objective.code!.startsWith(`${objective.axis!.code}.`)).toBe(true);
      }),
    );
  });

  const cell = fc.oneof(
    fc.constantFrom(
      null,
      'Axe 1',
      'Axe 2 : Usages',
      'Objectif 1.1 : Lire',
      '1.1 Écrire',
      '1.1.1',
      'Leviers',
      'Pilote',
    ),
    fc.constantFrom('Indicateurs : un ; deux', '• puce', 'Cible : 80 %', 'suite en minuscules', '(*) note'),
    fc.integer({ min: 0, max: 50 }),
    fc.string(),
  );

  it('loses no line, whatever stands between its levels', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (lines) => {
        const known = ['Axe 3 : Formation', 'Action 1.1 : A', 'Action 1.2 : B'];
        const { axes, ...draft } = read([...known, ...lines].map((line) => [line]));
        expect(axes[0]).toMatchObject({ code: '3', title: 'Formation' });
        const written = JSON.stringify({ axes, draft });
        for (const text of ['Lire', 'Écrire', 'puce', 'deux', '80 %', 'suite en minuscules', 'note']) {
          if (lines.some((line) => String(line).includes(text))) expect(written).toContain(text);
        }
      }),
    );
  });

  it('never fails on any grid', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const { regions, draft } = readAlone(outlineLayout, sheet('S', rows));
        const items = [draft.axes, draft.objectives, draft.actions, draft.levers, draft.indicators].flat();
        expect(items.length > 0).toBe(regions.length > 0);
      }),
    );
  });
});

import { countTables } from '../../assets/samples/build/fourColumnTable';
import { annex } from '../../assets/samples/build/guyane2020/annex';
import * as edition2020 from '../../assets/samples/build/guyane2020/data';
import { guyane2020 } from '../../assets/samples/build/guyane2020/layout';
import * as edition2024 from '../../assets/samples/build/guyane2024/data';
import { guyane2024 } from '../../assets/samples/build/guyane2024/layout';
import { tables as tables2024 } from '../../assets/samples/build/guyane2024/tables';
import type { OverviewColumn } from '../../assets/samples/build/overview';
import { bulletsUnder, textsOf } from './sheetTexts';

const tables2020 = edition2020.axisSheets.flatMap((axis) => axis.tables);

describe('Guyane 2020-2021', () => {
  it('holds every item of the document', () => {
    expect(edition2020.axisSheets).toHaveLength(5);
    expect(countTables(tables2020)).toEqual({ objectives: 21, actions: 53, levers: 58, indicators: 57 });
    expect(objectivesOf(edition2020.overview)).toHaveLength(20);
    expect(annex.flatMap((table) => table.series)).toHaveLength(5);
  });

  it('gives each annex series one value a column', () => {
    for (const { categories, series } of annex) {
      for (const { values } of series) expect(values).toHaveLength(categories.length);
    }
  });

  it('lays every bullet out on the sheet of its axis', () => {
    const sheets = guyane2020.sheets.filter((sheet) => sheet.name.startsWith('3.2.'));
    expect(sheets).toHaveLength(5);
    expect(bulletsUnder(sheets, edition2020.bullet)).toEqual({ ACTIONS: 53, LEVIERS: 58, INDICATEURS: 57 });
  });

  it('keeps the annex figures as they were written', () => {
    const texts = guyane2020.sheets.flatMap(textsOf);
    for (const text of ['14 EPLE et 4 écoles', '81 573 € (*)', '35000 €']) expect(texts).toContain(text);
    expect(texts).toContain('(*) co-financement avec la préfecture de 36 000 €.');
    expect(texts).toContain('3.2.3 - Accompagnement et formation (suite)');
  });

  it('merges an objective over its rows', () => {
    const plan = guyane2020.sheets.find((sheet) => sheet.name === '3.2.2 Plan numérique')!;
    const objective = plan.rows.findIndex(
      (row) => row[0]?.value === 'Accompagner les collèges et les écoles',
    );
    expect(plan.merges).toContainEqual({ top: objective, left: 0, bottom: objective + 3, right: 0 });
  });
});

describe('Guyane 2024-2025', () => {
  it('holds every item of the document', () => {
    expect(tables2024).toHaveLength(3);
    expect(countTables(tables2024)).toEqual({ objectives: 13, actions: 44, levers: 53, indicators: 50 });
    expect(objectivesOf(edition2024.overview)).toHaveLength(14);
  });

  it('stacks the three tables on one sheet', () => {
    const plan = guyane2024.sheets.find((sheet) => sheet.name === 'Actions par axe')!;
    expect(textsOf(plan).filter((text) => /^3\.2\.\d - /.test(text))).toHaveLength(3);
    expect(bulletsUnder([plan], edition2024.bullet)).toEqual({ ACTIONS: 44, LEVIERS: 53, INDICATEURS: 50 });
  });
});

function objectivesOf(overview: OverviewColumn[]): string[] {
  return overview.flatMap((column) => column.objectives).filter((objective) => objective !== null);
}

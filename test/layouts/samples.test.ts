import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import type { Roadmap } from '../../src/domain/roadmap';

async function read(sample: string): Promise<Roadmap> {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${sample}.xlsx`));
  return readRoadmap(await readWorkbook(bytes, `${sample}.xlsx`)).roadmap;
}

function counts(roadmap: Roadmap): Record<string, number> {
  return {
    axes: roadmap.axes.length,
    objectives: roadmap.objectives.filter(({ level }) => level === 'objective').length,
    fields: roadmap.objectives.filter(({ level }) => level === 'field').length,
    actions: roadmap.actions.length,
    levers: roadmap.levers.length,
    indicators: roadmap.indicators.length,
    targets: roadmap.indicators.flatMap(({ targets }) => targets).length,
    links: roadmap.links.length,
    series: roadmap.series.flatMap(({ rows }) => rows).length,
  };
}

/** Sums of the marks of a framework, by action and by objective, in their order. */
function markSums(roadmap: Roadmap): { rows: number[]; columns: number[] } {
  const objectives = roadmap.frameworks.flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives));
  return {
    rows: roadmap.actions.map(({ id }) => roadmap.links.filter((link) => link.action === id).length),
    columns: objectives.map(({ id }) => roadmap.links.filter((link) => link.objective === id).length),
  };
}

const none = { fields: 0, targets: 0, links: 0, series: 0 };

describe('the five samples, as the documents count them', () => {
  it('reads Guyane 2020: one sheet an axis, an overview, an annex', async () => {
    const roadmap = await read('guyane-2020-2021');
    expect(counts(roadmap)).toEqual({
      ...none,
      axes: 5,
      objectives: 21,
      actions: 53,
      levers: 58,
      indicators: 57,
      series: 5,
    });
    const overview = roadmap.objectives.filter(({ mentions }) =>
      mentions.some(({ role }) => role === 'overview'),
    );
    expect(overview).toHaveLength(20);
  });

  it('reads Guyane 2024: three tables under headings on one sheet, an objective in the overview only', async () => {
    const roadmap = await read('guyane-2024-2025');
    expect(counts(roadmap)).toEqual({
      ...none,
      axes: 3,
      objectives: 14,
      actions: 44,
      levers: 53,
      indicators: 50,
    });
    const detailed = roadmap.objectives.filter(({ mentions }) =>
      mentions.some(({ role }) => role === 'detail'),
    );
    expect(detailed).toHaveLength(13);
    const announced = roadmap.objectives.filter(({ mentions }) =>
      mentions.every(({ role }) => role === 'overview'),
    );
    expect(announced.map(({ title }) => title)).toEqual([
      'Impulser et Accompagner des projets numériques dans le cadre de NEFLE',
    ]);
  });

  it('reads Nice: fiches-actions, summaries and cross tables are one set of actions', async () => {
    const roadmap = await read('nice-2017-2019');
    expect(counts(roadmap)).toMatchObject({ axes: 4, objectives: 0, actions: 22, links: 65 });
    const [framework] = roadmap.frameworks;
    expect(roadmap.frameworks).toHaveLength(1);
    expect(framework!.axes.map(({ objectives }) => objectives.length)).toEqual([4, 4, 3]);
    expect(markSums(roadmap)).toEqual({
      rows: [2, 2, 2, 7, 2, 4, 4, 4, 7, 2, 1, 3, 1, 2, 1, 4, 3, 3, 2, 2, 4, 3],
      columns: [9, 2, 1, 10, 17, 6, 11, 6, 1, 1, 1],
    });
    const letter = roadmap.actions.find(({ code }) => code === '1-1')!;
    expect(letter.mentions.map(({ role }) => role).sort()).toEqual(['fiche', 'list', 'matrix']);
  });

  it('keeps the three names of the fourth axis of Nice', async () => {
    const { axes } = await read('nice-2017-2019');
    const names = new Set(axes[3]!.mentions.map(({ text }) => text.split(' ')[0]));
    expect([...names].sort()).toEqual(['Conformer', 'Conforter', 'Renforcer']);
  });

  it('reads Nouvelle-Aquitaine: ambitions, cibles, champs opérationnels, targets', async () => {
    const roadmap = await read('nouvelle-aquitaine-2021');
    expect(counts(roadmap)).toMatchObject({
      axes: 3,
      objectives: 13,
      fields: 17,
      actions: 20,
      indicators: 29,
      targets: 32,
      links: 0,
    });
    const numbered = roadmap.actions.find(({ title }) => title.startsWith('Identifier les dispositifs'))!;
    expect(numbered.details.filter((detail) => /^1\.[2-5]/.test(detail))).toHaveLength(4);
    expect(roadmap.levels).toEqual({
      axis: 'Ambition',
      objective: 'Cible',
      field: 'Champ opérationnel',
      action: 'Action',
    });
  });

  it('reads Limoges: axis cards', async () => {
    expect(counts(await read('limoges-2016-2017'))).toMatchObject({
      axes: 7,
      objectives: 18,
      actions: 35,
      indicators: 18,
    });
  });

  it('invents no parent: every item stands under an axis', async () => {
    for (const sample of [
      'guyane-2020-2021',
      'guyane-2024-2025',
      'nice-2017-2019',
      'nouvelle-aquitaine-2021',
      'limoges-2016-2017',
    ]) {
      const { objectives, actions, levers, indicators } = await read(sample);
      const loose = [...objectives, ...actions, ...levers, ...indicators].filter(({ axis }) => axis === null);
      expect({ sample, loose: loose.map(({ title }) => title) }).toEqual({ sample, loose: [] });
    }
  });
});

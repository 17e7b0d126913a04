import { ambitions } from '../../assets/samples/build/nouvelle-aquitaine/data';
import { crossTables } from '../../assets/samples/build/nice/crossTables';
import { axes, cover, framework } from '../../assets/samples/build/nice/data';
import { splitCode } from '../../src/domain/codes';
import { parseMeasures } from '../../src/domain/measure';
import type { Axis, Field, Indicator, Objective, Roadmap, Series } from '../../src/domain/roadmap';
import { tidy } from '../../src/domain/text';
import { action, at, axis, field, indicator, link, objective, roadmap } from './roadmap';

/** The roadmap of Nice as it stands in the data of its sample: 22 actions, 11 objectives, 65 marks. */
export function niceRoadmap(): Roadmap {
  const rows = crossTables.flatMap((table) => table.rows);
  return roadmap({
    title: field(cover.title),
    institution: field(cover.institution),
    period: field(cover.period),
    axes: axes.map(({ number, coverTitle }) => axis(`${String(number)} | ${coverTitle}`)),
    actions: axes.flatMap(({ number, summary }) =>
      summary.map(({ code, title }) => action(`${code} | ${title}`, { axis: `axe ${String(number)}` })),
    ),
    frameworks: [
      {
        id: 'projet',
        title: 'Projet académique',
        axes: framework.axes.map(({ title, objectives }, i) => ({
          id: `projet ${String(i + 1)}`,
          ...coded(title),
          objectives: objectives.map((one) => ({ id: idOf(one), title: tidy(one), mentions: [] })),
        })),
        source: at('Projet académique!A5'),
      },
    ],
    links: rows.flatMap(({ code, marks }) =>
      Array.from(marks, (mark, column) => ({ mark, column }))
        .filter(({ mark }) => mark !== '·')
        .map(({ mark, column }) =>
          link(
            `action ${code}`,
            idOf(framework.axes.flatMap((one) => one.objectives)[column]!),
            'Matrice!C4',
            mark,
          ),
        ),
    ),
  });
}

/** The ambitions, cibles, champs opérationnels and indicators of Nouvelle-Aquitaine, with the table of Pix. */
export function nouvelleAquitaineRoadmap(): Roadmap {
  const objectives: Objective[] = [];
  const indicators: Indicator[] = [];
  const series: Series[] = [];
  const ambitionAxes: Axis[] = ambitions.map(({ number, title }) => axis(`${String(number)} | ${title}`));
  for (const [i, { number, cibles }] of ambitions.entries()) {
    const own = ambitionAxes[i]!.id;
    for (const cible of cibles) {
      const parent = objective(`${cible.code} | ${cible.title}`, { axis: own });
      objectives.push(parent);
      for (const block of cible.blocks) {
        if (block.kind === 'shares')
          series.push(sharesSeries(block.headings.at(-1)!, block.header, block.rows));
        if (block.kind !== 'indicators') continue;
        for (const { code, title, indicators: names, targets } of block.fields) {
          const child = objective(title, {
            id: `${parent.id}/${title}`,
            ...(code !== undefined && { code }),
            axis: own,
            parent: parent.id,
            level: 'field',
          });
          objectives.push(child);
          names.forEach((name, line) => {
            const texts = line === names.length - 1 ? targets.slice(line) : targets.slice(line, line + 1);
            const source = at(`Ambition ${String(number)}!D${String(12 + indicators.length)}`);
            indicators.push(
              indicator(name, {
                id: `${child.id}/${name}`,
                axis: own,
                objective: child.id,
                targets: texts.flatMap((text) => parseMeasures(text, source)),
                source,
              }),
            );
          });
        }
      }
    }
  }
  return roadmap({
    title: field('Feuille de route régionale du numérique éducatif'),
    institution: field('Région académique Nouvelle-Aquitaine'),
    period: field('2021'),
    levels: { axis: 'Ambition', objective: 'Cible', field: 'Champ opérationnel', action: 'Action' },
    axes: ambitionAxes,
    objectives,
    indicators,
    series,
  });
}

function sharesSeries(
  title: string,
  header: string[],
  rows: { label: string; shares: number[]; remark: string }[],
): Series {
  const share = (number: number, place: string): Field =>
    field(`${(100 * number).toFixed(2)}%`, place, { number });
  return {
    title: tidy(title).replace(/\s*:$/, ''),
    categories: header.slice(1),
    rows: rows.map(({ label, shares, remark }, row) => ({
      label,
      values: [
        ...shares.map((number, column) => share(number, `Pix!${'BCDE'[column]!}${String(5 + row)}`)),
        field(remark, `Pix!F${String(5 + row)}`),
      ],
    })),
    source: at('Pix!A4:F7'),
  };
}

function coded(text: string): { code?: string; title: string } {
  const { code, title } = splitCode(text);
  return { title, ...(code !== undefined && { code }) };
}

function idOf(text: string): string {
  return `objectif ${tidy(text)}`;
}

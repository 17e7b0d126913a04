import { readFileSync } from 'node:fs';
import { FileHost } from '../../src/hosts/file/fileHost';
import { openPackage } from '../../src/hosts/file/openPackage';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { checkPackage } from '../support/checkPackage';
import { bordered, fillForm, formOf } from '../support/forms';
import { describeWithValidator, validatorErrors } from '../support/validator';
import type { Roadmap } from '../../src/domain/roadmap';

jest.setTimeout(120_000);

const SAMPLES = [
  'guyane-2020-2021',
  'guyane-2024-2025',
  'limoges-2016-2017',
  'nice-2017-2019',
  'nouvelle-aquitaine-2021',
];
const REPORT = [
  'Axe',
  'Objectif',
  'Champ opérationnel',
  'Action',
  'Leviers',
  'Pilote',
  'Échéance',
  'Indicateur',
  'Cible',
];

/** One table for everything, with a look, lists of values, a total and a note. */
const WHOLE = formOf({
  name: 'Remontée',
  rows: [
    ['Rectorat de région académique'],
    ['Académie :', '_', null, 'Date :', '_'],
    [],
    REPORT,
    ...Array.from({ length: 5 }, () => bordered(REPORT.length)),
    ['Total', null, null, '=COUNTA(D5:D9)'],
    [],
    ['Nota : merci de ne pas changer les colonnes.'],
  ],
  merges: ['A1:I1', 'A12:I12'],
  more: {
    validations: [{ rect: { top: 4, left: 5, bottom: 8, right: 5 }, values: ['DANE', 'DSI'], strict: false }],
    conditionalFormats: [
      { rect: { top: 4, left: 0, bottom: 8, right: 8 }, formula: '$D5=""', style: { fill: 'FFF2CC' } },
    ],
  },
});
/** A sheet for each kind. */
const BY_KIND = formOf(
  { name: 'Axes', rows: [['Axe', 'Contexte'], bordered(2)] },
  { name: 'Objectifs', rows: [['Axe', 'Objectif', 'Champ opérationnel'], bordered(3)] },
  { name: 'Actions', rows: [['Axe', 'Objectif', 'Action', 'Leviers', 'Pilote'], bordered(5)] },
  {
    name: 'Indicateurs',
    rows: [['Axe', 'Objectif', 'Champ opérationnel', 'Indicateur', 'Valeur cible'], bordered(5)],
  },
);

async function sampleRoadmap(name: string): Promise<Roadmap> {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
  return (await readWorkbook(new FileHost(bytes, `${name}.xlsx`))).roadmap;
}

const titles = (items: { title: string }[]): string[] => items.map(({ title }) => title).sort();

describe.each(SAMPLES)('forms filled from %s', (name) => {
  let source: Roadmap;
  beforeAll(async () => {
    source = await sampleRoadmap(name);
  });

  it('say in one table what the sample says: it is read back', async () => {
    const { roadmap, noPlace, bytes } = await fillForm(WHOLE, source);
    for (const kind of ['axes', 'actions', 'levers', 'indicators'] as const)
      expect([kind, titles(roadmap[kind])]).toEqual([kind, titles(source[kind])]);
    const targets = ({ indicators }: Roadmap): string[] =>
      indicators.flatMap((one) => one.targets.map(({ text }) => text.replace(/\s/g, ''))).sort();
    expect(targets(roadmap)).toEqual(targets(source));
    expect(noPlace.filter((one) => /^\d+ (?:axe|action|levier|indicateur)/.test(one))).toEqual([]);
    expect(checkPackage(openPackage(bytes))).toEqual([]);
  });

  it('have each kind on its sheet', async () => {
    const { rows } = await fillForm(BY_KIND, source);
    expect(rows.Axes!.length - 1).toBe(source.axes.length);
    const names = new Set(rows.Actions!.slice(1).flatMap((row) => (row[2] ? [row[2]] : [])));
    expect(names.size).toBe(new Set(source.actions.map(({ code, title }) => `${code ?? ''} ${title}`)).size);
    const measured = rows.Indicateurs!.slice(1).filter((row) => row[3]);
    expect(measured).toHaveLength(source.indicators.length);
  });
});

describeWithValidator('forms filled from the samples', () => {
  it.each(SAMPLES)('have no error for Microsoft’s validator: %s', async (name) => {
    const source = await sampleRoadmap(name);
    for (const form of [WHOLE, BY_KIND]) {
      const { bytes } = await fillForm(form, source);
      expect(await validatorErrors(bytes)).toEqual([]);
    }
  });
});

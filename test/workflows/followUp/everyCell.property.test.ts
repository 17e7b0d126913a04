import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { typedEverywhere, readBack } from '../../support/typedEverywhere';
import { Desk } from '../../support/typing';
import { hostOf, type WrittenSheet } from '../../support/workbooks';

const SHEETS = ['suivi', 'suivi-actions'];

/** What was typed of items of the user’s own sheets, which are there still. */
const sorted = (values: ReadonlyMap<string, unknown>): unknown[] =>
  [...values].sort(([a], [b]) => (a < b ? -1 : 1));

describe('all that is typed in every cell for typing', () => {
  const NOUNS = ['lettres', 'élèves', 'écoles', 'réunions', 'formations', 'projets', 'visites', 'heures'];
  const row = fc.record({
    noun: fc.nat(NOUNS.length - 1),
    target: fc.constantFrom(null, '80 %', '12', 'au moins 30', 'Doublement en 3 ans', '20 à 30', 'à définir'),
  });
  const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ noun }) => noun });

  const tableOf = (all: { noun: number; target: string | null }[]): WrittenSheet => ({
    name: 'Axe 1',
    rows: [
      ['Axe 1 : Usages'],
      ['Objectifs', 'Actions', 'Indicateurs', 'Valeurs cibles'],
      ...all.map(({ noun, target }, i) => [
        `1.${String(i + 1)} Développer les ${NOUNS[noun]!}`,
        `Suivre les ${NOUNS[noun]!}`,
        `Nombre de ${NOUNS[noun]!}`,
        target,
      ]),
    ],
  });

  it('is still at its item when the sheets were made twice anew, and an indicator was inserted', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(5), async (all, at) => {
        const desk = await Desk.with(hostOf(tableOf(all)), SHEETS);
        const values = typedEverywhere(desk.plans);
        await desk.typeAll(values);
        expect(sorted(readBack(await desk.read()))).toEqual(sorted(values));
        await desk.generate(SHEETS);
        await desk.generate(SHEETS);
        expect(sorted(readBack(await desk.read()))).toEqual(sorted(values));
        const free = NOUNS.findIndex((_, noun) => all.every((one) => one.noun !== noun));
        const inserted = [...all];
        inserted.splice(at % (all.length + 1), 0, { noun: free, target: '12' });
        await desk.retype(tableOf(inserted));
        await desk.generate(SHEETS);
        const { roadmap, ...reading } = await desk.read();
        expect(roadmap.indicators).toHaveLength(all.length + 1);
        expect(sorted(readBack({ roadmap, ...reading }))).toEqual(sorted(values));
        expect(roadmap.kept).toBeUndefined();
      }),
      { numRuns: 4 },
    );
  });

  it.each([
    'guyane-2020-2021',
    'guyane-2024-2025',
    'limoges-2016-2017',
    'nice-2017-2019',
    'nouvelle-aquitaine-2021',
  ])('stays in the sample %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
    const desk = await Desk.with(new FileHost(bytes, `${name}.xlsx`), SHEETS);
    const values = typedEverywhere(desk.plans);
    await desk.typeAll(values);
    await desk.generate(SHEETS);
    await desk.generate(SHEETS);
    expect(sorted(readBack(await desk.read()))).toEqual(sorted(values));
  });
});

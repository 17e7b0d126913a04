import type { Bullet, FourColumnTable } from '../../../assets/samples/build/fourColumnTable';
import { axisSheets } from '../../../assets/samples/build/guyane2020/data';
import { tables as tables2024 } from '../../../assets/samples/build/guyane2024/tables';
import { cardSheets } from '../../../assets/samples/build/limoges/data';
import { crossTables } from '../../../assets/samples/build/nice/crossTables';
import { axes as niceAxes, framework } from '../../../assets/samples/build/nice/data';
import { ambitions } from '../../../assets/samples/build/nouvelle-aquitaine/data';
import type { Cible, Line } from '../../../assets/samples/build/nouvelle-aquitaine/types';
import { labelKey, tidy } from '../../../src/domain/text';
import { roadmapSheetTexts } from '../../../src/messages/fr/roadmapSheets';
import type { SheetPlan } from '../../../src/workbook/plan';
import { sampleRoadmap, sheetOf } from './sampleReadings';
import { tableRows } from './shownLines';

/** Each document's own table, made again from its sample, beside what the document holds, item by item. */

const HEADER = 2;
const linesIn = (cell: string): string[] =>
  cell.split('\n').flatMap((line) => (line === '' ? [] : [labelKey(line.replace(/^(?:• | {3}– )/, ''))]));

/** A line in brackets goes on with the one above. */
const bulletLines = (bullets: Bullet[]): string[] =>
  bullets
    .flatMap((bullet) => (typeof bullet === 'string' ? [bullet] : [bullet.text, ...bullet.under]))
    .join('\n')
    .replace(/\n(?=\()/g, ' ')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [labelKey(line.replace(/^\s*[-–o•]\s+/, ''))]));

describe.each<[string, FourColumnTable[], number]>([
  ['guyane-2020-2021', axisSheets.flatMap(({ tables }) => tables), 5],
  ['guyane-2024-2025', tables2024, 3],
])('the tables of %s', (file, tables, axes) => {
  it('have the rows of the document: objective, actions, leviers, indicateurs', async () => {
    const plan = sheetOf(await sampleRoadmap(file), 'tableaux');
    expect(plan.rows[HEADER]!.map((cell) => cell?.value)).toEqual([
      'Objectifs opérationnels',
      'Actions',
      'Leviers',
      'Indicateurs',
    ]);
    const shown = tableRows(plan, HEADER)
      .filter((row) => new Set(row).size > 1 && !row.includes(roadmapSheetTexts.nothing))
      .map((row) => row.map(linesIn));
    const wanted = tables
      .flatMap(({ objectives }) => objectives)
      .flatMap(({ title, rows }) =>
        rows.map(({ actions, levers, indicators }) => [
          [labelKey(title)],
          bulletLines(actions),
          bulletLines(levers),
          bulletLines(indicators),
        ]),
      );
    expect(shown).toEqual(wanted);
  });

  it('begin a page for each axis', async () => {
    const plan = sheetOf(await sampleRoadmap(file), 'tableaux');
    const titles = plan.rows.flatMap((_, at) => (isBand(plan, at) ? [at] : []));
    expect(titles).toHaveLength(axes);
    expect(plan.print.pageBreaks).toEqual(expect.arrayContaining(titles.slice(1)));
    expect(plan.print.titleRows).toEqual({ first: HEADER, last: HEADER });
  });
});

/** A title over all columns, under the header. */
function isBand({ merges, columnWidths }: SheetPlan, row: number): boolean {
  return (
    row > HEADER &&
    merges.some(({ top, left, right }) => top === row && left === 0 && right === columnWidths.length - 1)
  );
}

describe('the fiches of nice-2017-2019', () => {
  const fiches = niceAxes.flatMap((axis) => axis.fiches.map((fiche) => ({ axis, fiche })));
  const goals = framework.axes.flatMap(({ objectives }) => objectives);
  const marks = new Map(crossTables.flatMap(({ rows }) => rows.map((row) => [row.code, row.marks])));

  it('have the seven fields of the document, and the objectives that the croix say', async () => {
    const plan = sheetOf(await sampleRoadmap('nice-2017-2019'), 'fiches');
    const rows = plan.rows.map((row) => row.map((cell) => String(cell?.value ?? '')));
    expect(rows.filter(([first]) => /^\d-\d – /.test(first ?? ''))).toHaveLength(22);
    for (const { axis, fiche } of fiches) {
      const at = rows.findIndex(([first]) => first?.startsWith(`${fiche.code} – `));
      expect(rows[at + 1]![0]).toBe(`Axe ${String(axis.number)}\u00a0: ${axis.coverTitle}`);
      const served = goals.filter((_, column) => marks.get(fiche.code)![column] === 'û').map(labelKey);
      const wanted: [string, string[]][] = [
        ['Objectifs spécifiques', textLines(fiche.aim)],
        ['Public', textLines(fiche.audience)],
        ['Acteurs', textLines(fiche.actors)],
        ['Description succincte', textLines(fiche.description)],
        ['Programmation ou calendrier', textLines(fiche.schedule)],
        ['Indicateurs', textLines(fiche.indicators)],
        ['Remarques, moyens, points de vigilance', textLines(fiche.remarks)],
        ['Objectifs servis du projet académique', served],
      ];
      const shown = rows.slice(at + 2, at + 2 + wanted.length);
      expect(shown.map(([label]) => label)).toEqual(wanted.map(([label]) => label));
      if (fiche.code === '2-5') continue;
      expect(shown.map(([, text]) => linesIn(text ?? ''))).toEqual(wanted.map(([, lines]) => lines));
    }
  });

  it('leave lines to write on where a fiche was never filled in', async () => {
    const { rows } = sheetOf(await sampleRoadmap('nice-2017-2019'), 'fiches');
    const at = rows.findIndex(([first]) => String(first?.value).startsWith('2-5 – '));
    const line = rows[at + 2]![1]!;
    expect(line.value).toBeUndefined();
    expect(line.style?.border).toBe('hair');
  });
});

function textLines(text: string): string[] {
  return text
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
    .map(labelKey);
}

/** Cards of labels and texts, each under its title. */
function cardsOf(plan: SheetPlan): Map<string, string[]>[] {
  const cards: Map<string, string[]>[] = [];
  for (const row of plan.rows.slice(2)) {
    const [label, text] = row.map((cell) => String(cell?.value ?? ''));
    if (label && text === '') cards.push(new Map());
    else if (label && text) cards.at(-1)!.set(label, linesIn(text));
  }
  return cards;
}

describe('the cards of limoges-2016-2017', () => {
  it('have what the document says of each axis, under its labels', async () => {
    const plan = sheetOf(await sampleRoadmap('limoges-2016-2017'), 'cartes');
    const cards = cardSheets.flatMap((sheet) => sheet.cards);
    const shown = cardsOf(plan);
    expect(shown).toHaveLength(7);
    for (const [i, { objectives, actions, means, indicators, situation }] of cards.entries()) {
      const card = shown[i]!;
      expect(card.get('État des lieux')).toEqual(situation.map(labelKey));
      expect(card.get('Objectifs')).toEqual(objectives.map(labelKey));
      expect(card.get('Actions')).toEqual(actions.map(labelKey));
      expect(card.get('Indicateurs')).toEqual(indicators.map(labelKey));
      expect(card.get('Leviers')).toEqual(means.map((line) => labelKey(line.replace(/^• /, ''))));
    }
  });
});

/** A champ opérationnel as the document's two tables tell it. */
interface FieldFacts {
  diagnosis: string[];
  methods: string[];
  actions: string[];
  indicators: string[];
  targets: string[];
}

const emptyFacts = (): FieldFacts => ({
  diagnosis: [],
  methods: [],
  actions: [],
  indicators: [],
  targets: [],
});
const withoutDash = (lines: string[]): string[] => lines.map((line) => labelKey(line.replace(/^- /, '')));
/** A number of its own is kept, a bullet is not. */
const withDetails = (lines: Line[]): string[] =>
  lines.flatMap((line) =>
    typeof line === 'string'
      ? [labelKey(line)]
      : [
          labelKey(/^\d\.\d/.test(line.mark ?? '') ? `${line.mark!} ${line.text}` : line.text),
          ...withDetails(line.details ?? []),
        ],
  );

/** The champs of a cible, what the table of actions and that of indicators say of one joined by its code. */
function fieldsOf({ blocks }: Cible): FieldFacts[] {
  const fields = new Map<string, FieldFacts>();
  const factsOf = ({ code, title }: { code?: string; title: string }): FieldFacts => {
    const facts = fields.get(code ?? title) ?? emptyFacts();
    fields.set(code ?? title, facts);
    return facts;
  };
  for (const block of blocks) {
    if (block.kind === 'details')
      for (const field of block.fields)
        Object.assign(factsOf(field), {
          diagnosis: withoutDash(field.diagnosis),
          methods: withDetails(field.methods),
          actions: withDetails(field.actions),
        });
    if (block.kind === 'indicators')
      for (const field of block.fields)
        Object.assign(factsOf(field), {
          indicators: field.indicators.map(labelKey),
          targets: field.targets.map(labelKey),
        });
  }
  return [...fields.values()];
}

/** The champs on the sheet by the code of their cible. */
function shownFields(plan: SheetPlan): Map<string, FieldFacts[]> {
  const byCible = new Map<string, FieldFacts[]>();
  let fields: FieldFacts[] = [];
  let open = '';
  for (const row of tableRows(plan, HEADER)) {
    const [title = '', diagnosis = '', methods = '', actions = '', indicators = '', targets = ''] = row;
    const cible = /^Cible (\d\.\d)/.exec(title)?.[1];
    if (cible !== undefined) {
      fields = [];
      open = '';
      byCible.set(cible, fields);
    }
    if (new Set(row).size === 1) continue;
    // A champ of which only indicators are told is as wide as the columns that it has nothing in.
    const own = (cell: string): string[] => (cell === title ? [] : linesIn(cell));
    if (title !== '' && title !== open)
      fields.push({
        ...emptyFacts(),
        diagnosis: withoutDash(own(diagnosis)),
        methods: own(methods),
        actions: own(actions),
      });
    open = title === '' ? open : title;
    fields.at(-1)!.indicators.push(...linesIn(indicators));
    fields.at(-1)!.targets.push(...linesIn(targets));
  }
  return byCible;
}

describe('the champs opérationnels of nouvelle-aquitaine-2021', () => {
  it('have the diagnosis, leviers, actions, indicators and targets of the document, under their cibles', async () => {
    const plan = sheetOf(await sampleRoadmap('nouvelle-aquitaine-2021'), 'champs');
    const headers = plan.rows[HEADER]!.map((cell) => cell?.value);
    expect(headers).toEqual([
      'Champs opérationnels',
      'Élements de diagnostique',
      'Leviers',
      'Actions',
      'Indicateurs',
      'Valeurs cibles',
    ]);
    const cibles = ambitions.flatMap((ambition) => ambition.cibles);
    const bands = plan.rows
      .map((row) => String(row[0]?.value ?? ''))
      .filter((text) => /^Cible \d/.test(text))
      .map((text) => labelKey(text.replace(/^Cible (\d\.\d)\s*:/, '$1')));
    expect([...bands].sort()).toEqual(cibles.map(({ code, title }) => labelKey(`${code} ${title}`)).sort());
    const shown = shownFields(plan);
    expect(cibles.map(({ code }) => [code, shown.get(code)])).toEqual(
      cibles.map((cible) => [cible.code, fieldsOf(cible)]),
    );
  });
});

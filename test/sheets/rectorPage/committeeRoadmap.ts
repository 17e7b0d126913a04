import type { Decision, Field, Roadmap } from '../../../src/domain/roadmap';
import type { SheetPlan } from '../../../src/workbook/plan';
import { action, at, axis, field, indicator, measure, roadmap } from '../../support/roadmap';
import { materialOf } from '../../support/sheetMaterial';

const day = (date: string): Field => field(date, 'C6', { date });

function decision(date: string, text: string, more: Partial<Decision>): Decision {
  return { id: text, committee: 'COPIL', date, text, source: at('Décisions!A6'), ...more };
}

/** Two axes with three actions and two indicators: nothing is typed yet. */
export const bare: Roadmap = roadmap({
  title: field('Feuille de route numérique'),
  institution: field('Académie de Lune'),
  period: field('2024-2027'),
  axes: [axis('1 | Former'), axis('2 | Équiper')],
  actions: [
    action('1-1 | Réunir', { axis: 'axe 1' }),
    action('1-2 | Écrire', { axis: 'axe 1' }),
    action('2-1 | Relier', { axis: 'axe 2' }),
  ],
  indicators: [indicator('Taux', { axis: 'axe 2' }), indicator('Nombre', { axis: 'axe 1' })],
});

const statuses = ['Réalisé', 'En cours', 'Bloqué'];

/** The same with all that people can type for a committee. */
export const typed: Roadmap = {
  ...bare,
  actions: bare.actions.map((one, i) => ({ ...one, fields: { status: field(statuses[i]!) } })),
  indicators: [
    {
      ...bare.indicators[0]!,
      baseline: measure('0 %', { value: 0, unit: '%' }),
      current: measure('40 %', { value: 40, unit: '%', date: '2024-06-30' }),
      targets: [measure('80 %', { value: 80, unit: '%' })],
    },
    { ...bare.indicators[1]!, targets: [measure('au moins un par bassin')] },
  ],
  decisions: [
    decision('2024-09-12', 'Valider le calendrier', { owner: 'Mme Hélène Castel, DANE', due: '2024-11-30' }),
    decision('2024-03-14', 'Ouvrir l’ENT', { status: 'Faite' }),
  ],
  typed: {
    textes: {
      committee: field('Comité de pilotage'),
      committeeDate: day('2024-09-12'),
      version: field('2'),
      success1: field('Les référents sont formés'),
      difficulty1: field('Le débit manque'),
      difficulty2: field('Des postes sont vacants'),
      nextDates: field('30 novembre : bilan\n12 mars : comité'),
      signatoryRole: field('Le recteur'),
      signatory: field('Jean Exemple'),
    },
  },
};

/** The same without title, académie, period and axes. */
export const untitled: Roadmap = roadmap({
  actions: typed.actions,
  indicators: typed.indicators,
  decisions: typed.decisions,
  typed: typed.typed!,
});

/** As many axes as said, one action each. */
export function withAxes(count: number): Roadmap {
  const axes = Array.from({ length: count }, (_, i) =>
    axis(`${String(i + 1)} | Mettre en place un écosystème pour mieux apprendre et partager`),
  );
  return {
    ...typed,
    axes,
    actions: axes.map(({ id }, i) =>
      action(`${String(i)}-1 | Agir`, { axis: id, fields: { status: field('En cours') } }),
    ),
  };
}

/** Every title and text as long as nobody writes it. */
export function withLongTexts(): Roadmap {
  const long = 'Une phrase qui ne finit pas '.repeat(72);
  const lengthened = Object.entries(typed.typed!.textes!).map(([name, one]) => [
    name,
    one.date === undefined ? { ...one, text: one.text + long } : one,
  ]);
  return {
    ...typed,
    title: field(long),
    axes: typed.axes.map((one) => ({ ...one, title: one.title + long })),
    indicators: typed.indicators.map((one) => ({ ...one, title: one.title + long })),
    decisions: typed.decisions.map((one) => ({ ...one, text: one.text + long, owner: long })),
    typed: { textes: Object.fromEntries(lengthened) as Record<string, Field> },
  };
}

/** One of the three sheets. */
export function committeeSheet(
  id: 'page-recteur' | 'page-projeter' | 'page-de-garde',
  given: Roadmap,
  settings: Record<string, string> = {},
): SheetPlan {
  return materialOf(given, { 'paramètres/date': '2024-09-02', ...settings }).plansOf(id)[0]!;
}

/** The rows of a sheet that say something, with plain spaces. */
export function wordsOf(plan: SheetPlan): string[] {
  return plan.rows
    .map((row) =>
      row
        .flatMap((cell) => (cell?.value === undefined || cell.value === '' ? [] : [String(cell.value)]))
        .join(' | ')
        .replaceAll('\u00a0', ' '),
    )
    .filter((row) => row !== '');
}

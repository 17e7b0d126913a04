import { findingsAsJson, roadmapAsJson } from '../../src/cli/json';
import { printFindings } from '../../src/cli/printFindings';
import { printRoadmap } from '../../src/cli/printRoadmap';
import { printTable } from '../../src/cli/printTable';
import { findings as texts } from '../../src/messages/fr';
import { checkRoadmap } from '../../src/rules/check';
import {
  action,
  at,
  axis,
  field,
  framework,
  indicator,
  lever,
  measure,
  objective,
  roadmap,
} from '../support/roadmap';

const SMALL = roadmap({
  title: field('Feuille de route du numérique'),
  institution: field('Académie de Nice'),
  axes: [axis('1 | Usages'), axis('2 | Formation')],
  objectives: [objective('1.1 | Former', { axis: 'axe 1' })],
  actions: [
    action('1-1 | La lettre', { axis: 'axe 1', objective: 'objectif 1.1' }),
    action('Le site', { axis: null }),
  ],
  levers: [lever('Pix', { axis: 'axe 1', objective: 'objectif 1.1' })],
  indicators: [
    indicator('Nombre de lecteurs', { axis: 'axe 1', objective: 'objectif 1.1', targets: [measure('500')] }),
  ],
  frameworks: [framework('Accompagner', 'Réduire')],
  unread: [{ source: at('Axe 1!C9'), text: 'à revoir', reason: 'outside-tables' }],
});

describe('lire', () => {
  it('prints a tree, what has no axis, the projet académique, and what was not understood', () => {
    expect(printRoadmap(SMALL).replaceAll('\u00A0', ' ').split('\n')).toEqual([
      'Feuille de route du numérique · Académie de Nice',
      '2 axes, 1 objectif, 2 actions, 1 levier et 1 indicateur lus. Rien n’a été modifié.',
      '',
      'Axe 1 : Usages',
      '  Objectif 1.1 : Former',
      '    Action 1-1 : La lettre',
      '    Levier : Pix',
      '    Indicateur : Nombre de lecteurs (cible : 500)',
      '',
      'Axe 2 : Formation',
      '',
      'Sans axe',
      '  Action : Le site',
      '',
      'Projet académique : 1 axe, 2 objectifs',
      '',
      '1 passage non compris :',
      '  Axe 1!C9  à revoir',
    ]);
  });

  it('prints an item once, wherever it stands', () => {
    const printed = printRoadmap(SMALL);
    for (const title of ['Former', 'La lettre', 'Le site', 'Pix', 'Nombre de lecteurs'])
      expect(printed.split(title)).toHaveLength(2);
  });

  it('prints objectives that are each other’s parents, and one whose parent stands under another axis', () => {
    const printed = printRoadmap(
      roadmap({
        axes: [axis('1 | Usages'), axis('2 | Formation')],
        objectives: [
          objective('1.1 | Former', { axis: 'axe 1', parent: 'objectif 1.2' }),
          objective('1.2 | Réunir', { axis: 'axe 1', parent: 'objectif 1.1' }),
          objective('2.1 | Outiller', { axis: 'axe 2', parent: 'objectif 1.1' }),
        ],
        actions: [action('Le site', { axis: 'axe 1', objective: 'objectif 1.2' })],
      }),
    );
    expect(printed.replaceAll('\u00A0', ' ').split('\n').slice(3)).toEqual([
      'Axe 1 : Usages',
      '  Objectif 1.1 : Former',
      '    Objectif 1.2 : Réunir',
      '      Action : Le site',
      '',
      'Axe 2 : Formation',
      '  Objectif 2.1 : Outiller',
    ]);
  });

  it('prints JSON of the model', () => {
    const json = JSON.parse(roadmapAsJson(SMALL)) as Record<string, unknown>;
    expect(json).toEqual({ format: 'feuille-de-route/1', ...SMALL });
  });
});

describe('controler', () => {
  const found = checkRoadmap(
    roadmap({
      axes: [axis('4 | Conforter la gouvernance', { source: at('Axe 4!A1') })],
      actions: [
        action('4-1 | La lettre', { axis: 'axe 4', source: at('Axe 4!B2') }),
        action('4-1 | Le site', { axis: 'axe 4', source: at('Axe 4!B3') }),
      ],
    }),
    { date: '2024-06-30', profile: 'all' },
  );

  it('prints each finding with its cells, what, why, and what to do', () => {
    const [head, first] = printFindings(found, () => 0).split('\n\n');
    expect(head).toBe(`${String(found.length)}\u00A0constat${found.length > 1 ? 's' : ''}`);
    expect(first!.split('\n')).toEqual([
      expect.stringMatching(/^(?:À corriger|À vérifier|Pour information) · [A-Z]+-\d\d · Axe 4![A-Z]\d/),
      expect.stringMatching(/^ {2}\S/),
      expect.stringMatching(/^ {2}\S/),
      expect.stringMatching(/^ {2}→ \S/),
    ]);
  });

  it('prints the worst first', () => {
    const ranks = found.map(({ severity }) => ['erreur', 'avertissement', 'information'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks.length).toBeGreaterThan(1);
  });

  it('says when there is nothing to say', () => {
    expect(printFindings([], () => 0)).toBe('Aucun constat.');
  });

  it('counts what was accepted apart, and says what can be corrected', () => {
    const accepted = { reason: 'voulu', date: '2024-06-30', entries: [] };
    const [first, ...others] = found;
    const lines = printFindings([first!, ...others.map((one) => ({ ...one, accepted }))], () => 2);
    expect(lines.split('\n\n')).toHaveLength(3);
    expect(lines).toContain(`\n  Peut être corrigé dans 2\u00A0cellules par «\u00A0corriger\u00A0».`);
    expect(lines.endsWith(others.length === 1 ? 'n’est pas répété.' : 'ne sont pas répétés.')).toBe(true);
    expect(printFindings([{ ...first!, accepted }], () => 0)).toBe(
      'Aucun constat.\n\n1\u00A0constat accepté n’est pas répété.',
    );
    const json = JSON.parse(findingsAsJson([{ ...first!, accepted }], () => false)) as {
      findings: unknown[];
    };
    expect(json.findings[0]).toMatchObject({
      fixable: false,
      accepted: { reason: 'voulu', date: '2024-06-30' },
    });
  });

  it('prints JSON with the texts and the places of each finding', () => {
    const json = JSON.parse(findingsAsJson(found, () => true)) as {
      format: string;
      findings: Record<string, unknown>[];
    };
    expect(json.format).toBe('controle/1');
    expect(json.findings).toHaveLength(found.length);
    for (const finding of json.findings) {
      expect(Object.keys(finding)).toEqual([
        'code',
        'severity',
        'sheet',
        'address',
        'places',
        'constat',
        'pourquoi',
        'correction',
        'fixable',
      ]);
      expect(Object.keys(texts)).toContain(finding['code']);
      expect(finding['constat']).not.toBe('');
    }
  });
});

describe('printTable', () => {
  it('puts columns under each other', () => {
    const lines = printTable(
      ['Classeur', 'Axes'],
      [
        ['nice', '4'],
        ['guyane-2020', '12'],
      ],
    ).split('\n');
    const places = lines.filter((line) => /\d/.test(line)).map((line) => line.trimEnd().length);
    expect(new Set(places).size).toBe(1);
    expect(lines[0]).toContain('Classeur');
  });
});

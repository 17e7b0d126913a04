import fc from 'fast-check';
import { rectorPageSheet } from '../../../src/sheets/rectorPage/rectorPageSheet';
import { pagePoints } from '../../../src/sheets/print';
import type { SheetPlan } from '../../../src/workbook/plan';
import { anyRoadmap } from '../../support/anyRoadmap';
import { faultsOf } from '../../support/plans';
import { niceRoadmap, nouvelleAquitaineRoadmap } from '../../support/sampleRoadmaps';
import { bare, committeeSheet, typed, untitled, withAxes, withLongTexts, wordsOf } from './committeeRoadmap';

const pageOf = (...given: [Parameters<typeof committeeSheet>[1], Record<string, string>?]): SheetPlan =>
  committeeSheet('page-recteur', ...given);

const pages = ({ rowHeights, columnWidths, print }: SheetPlan): number =>
  rowHeights.reduce<number>((sum, one) => sum + (one ?? 0), 0) / pagePoints(columnWidths, print);

describe('the page for the recteur', () => {
  it('says in a minute where things stand, what was written, what is asked for and what comes next', () => {
    expect(wordsOf(pageOf(typed))).toEqual([
      'Feuille de route numérique',
      'Académie de Lune · 2024-2027',
      'Comité de pilotage · 12 septembre 2024 · PROJET · version 2',
      'Où en sont les actions | Actions | Réalisées | En cours | Non commencées | Autres',
      'Axe 1 : Former | 2 | 1 | 1 | 0 | 0',
      'Axe 2 : Équiper | 1 | 0 | 0 | 0 | 1',
      'Ensemble | 3 | 1 | 1 | 0 | 1',
      'Autres : en pause, bloquées, abandonnées ou sans statut.',
      'Deux indicateurs (les mieux renseignés) | Départ | Aujourd’hui | Cible | Taux | État',
      'Taux | 0 | 0.4 | 0.8 | 0.5 | → En cours',
      'Nombre | – | – | au moins un par bassin | – | ? Non mesuré',
      'Réussites | Difficultés',
      'Les référents sont formés | Le débit manque',
      'Des postes sont vacants',
      'Décisions demandées | Responsable, échéance',
      '1. Valider le calendrier | DANE, pour le 30/11/2024',
      'Suites des décisions du 14 mars 2024 | Suite',
      '1. Ouvrir l’ENT | Faite',
      'Dates à venir',
      '30 novembre : bilan',
      '12 mars : comité',
    ]);
  });

  it('says of which part it is, on the one page', () => {
    const excerpt = { axes: [{ code: '1', title: 'Former' }], owner: 'DANE' };
    expect(wordsOf(pageOf({ ...typed, excerpt }))[3]).toBe('Extrait : axe 1, pilote « DANE »');
    expect(pages(pageOf({ ...typed, excerpt }))).toBeLessThan(1);
    expect(pages(pageOf({ ...withLongTexts(), excerpt }))).toBeLessThan(1);
  });

  it('counts by formulas on the sheets of the follow-up', () => {
    const formulas = pageOf(typed)
      .rows.flat()
      .flatMap((cell) => cell?.formula ?? []);
    expect(formulas).toContain("COUNTA('Suivi des actions'!$L$7:$L$8)");
  });

  it('leaves out what nobody typed, and says what to fill where one stands on its title, not on paper', () => {
    const { validations } = pageOf({ ...typed, decisions: [], typed: {} });
    expect(validations[0]!.rect.top).toBe(0);
    expect(validations[0]!.prompt!.text.replaceAll('\u00a0', ' ')).toBe(
      'Cette page montrera aussi, une fois remplis : l’instance et sa date, les réussites, les difficultés et les dates à venir dans « Textes » ; les décisions dans « Décisions ».',
    );
    expect(wordsOf(pageOf({ ...typed, decisions: [], typed: {} })).slice(-2)).toEqual([
      'Taux | 0 | 0.4 | 0.8 | 0.5 | → En cours',
      'Nombre | – | – | au moins un par bassin | – | ? Non mesuré',
    ]);
    expect(pageOf(typed).validations).toEqual([]);
  });

  it('says in one sentence what to fill in where nearly nothing is', () => {
    expect(wordsOf(pageOf(bare)).slice(2)).toEqual([
      'Ce que contient la feuille de route | Actions | Indicateurs',
      'Axe 1 : Former | 2 | 1',
      'Axe 2 : Équiper | 1 | 1',
      'Ensemble | 3 | 2',
      expect.stringMatching(
        /^Cette page montrera aussi, une fois remplis : les statuts dans « Suivi des actions »/,
      ),
    ]);
  });

  it('tells indicators by axis where no action has a status', () => {
    const rows = wordsOf(pageOf({ ...typed, actions: bare.actions }));
    expect(rows[3]).toBe('Où en sont les indicateurs | Indicateurs | Mesurés | Cible atteinte | En retard');
    expect(rows[5]).toBe('Axe 2 : Équiper | 1 | 1 | 0 | 0');
  });

  it('names persons only where it was asked for', () => {
    const shown = (settings: Record<string, string>): string => wordsOf(pageOf(typed, settings)).join();
    expect(shown({})).not.toContain('Castel');
    expect(shown({ 'copil/personnes': 'noms' })).toContain('Mme Hélène Castel, DANE, pour le 30/11/2024');
  });

  it('shows the indicators that were chosen', () => {
    const rows = wordsOf(pageOf(typed, { 'copil/indicateurs': JSON.stringify([bare.indicators[1]!.id]) }));
    expect(rows[8]).toBe('Un indicateur | Départ | Aujourd’hui | Cible | Taux | État');
    expect(rows[9]).toMatch(/^Nombre/);
  });

  it('is one page, whatever is typed and for twenty axes, and cuts what is too long', () => {
    for (const given of [
      bare,
      typed,
      niceRoadmap(),
      nouvelleAquitaineRoadmap(),
      withAxes(20),
      withLongTexts(),
    ])
      expect(pages(pageOf(given))).toBeLessThan(1);
    const longest = Math.max(...wordsOf(pageOf(withLongTexts())).map((row) => row.length));
    expect(longest).toBeLessThan(700);
  });

  it('has no faults without title, period and axes, and of any roadmap', () => {
    expect(wordsOf(pageOf(untitled))[0]).toBe('Feuille de route');
    for (const given of [bare, typed, withAxes(20), withLongTexts(), untitled])
      expect(faultsOf(pageOf(given))).toEqual([]);
    fc.assert(
      fc.property(anyRoadmap, (any) => {
        if (rectorPageSheet.lacks(any) === null) expect(faultsOf(pageOf(any))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

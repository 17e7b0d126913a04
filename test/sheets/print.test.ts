import { printTexts } from '../../src/sheets/print';
import type { Roadmap } from '../../src/domain/roadmap';
import { field, roadmap } from '../support/roadmap';

const typed = (texts: Record<string, string>): Roadmap =>
  roadmap({
    title: field('Feuille de route'),
    institution: field('Guyane'),
    typed: {
      textes: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, field(text)])),
    },
  });

it('has the roadmap above and the sheet below, with the pages', () => {
  expect(printTexts(typed({}), 'Suivi & cibles')).toEqual({
    header: '&LFeuille de route · Guyane',
    footer: '&LSuivi && cibles&RPage &P / &N',
  });
});

it('has version and PROJET above, and the meeting below, once they are typed', () => {
  const texts = { version: '2', versionDate: '12/03/2025', committee: 'COPIL', committeeDate: '20/03/2025' };
  expect(printTexts(typed(texts), 'Suivi')).toEqual({
    header: '&LFeuille de route · Guyane&RPROJET · version 2 · 12 mars 2025',
    footer: '&LSuivi · COPIL · 20 mars 2025&RPage &P / &N',
  });
  expect(printTexts(typed({ ...texts, isFinal: 'oui' }), 'Suivi').header).toBe(
    '&LFeuille de route · Guyane&Rversion 2 · 12 mars 2025',
  );
});

it('takes the title, the académie and the period that were typed', () => {
  expect(printTexts(typed({ title: 'Plan numérique', period: '2025-2028' }), 'Suivi').header).toBe(
    '&LPlan numérique · Guyane · 2025-2028',
  );
});

it('cuts long titles and versions so that they do not run into each other', () => {
  const { header } = printTexts(typed({ title: 'T'.repeat(300), version: 'v'.repeat(300) }), 'Suivi');
  const [left, right] = header.slice(2).split('&R');
  expect([left!.length, right!.length]).toEqual([60, 60]);
});

it('cuts titles shorter on a page in portrait', () => {
  const titleOf = (orientation: 'landscape' | 'portrait'): number =>
    printTexts(typed({ title: 'T'.repeat(300) }), 'Page', orientation).header.length;
  expect(titleOf('portrait')).toBeLessThan(titleOf('landscape'));
});

it('has room for the usual title, académie and period on a page in portrait that has no version', () => {
  const usual = 'Feuille de route 2020-2021 pour le développement des usages du numérique';
  const institution = 'Académie de Guyane';
  const { header } = printTexts(
    typed({ title: usual, institution, period: '2020-2021' }),
    'Page',
    'portrait',
  );
  expect(header).toBe(`&L${usual} · ${institution} · 2020-2021`);
});

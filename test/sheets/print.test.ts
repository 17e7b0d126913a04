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

it('writes long titles smaller, and cuts longer ones so that they do not run into versions', () => {
  const { header } = printTexts(typed({ title: 'T'.repeat(300), version: 'v'.repeat(300) }), 'Suivi');
  const [left, right] = header.slice(2).split('&R');
  expect([left!.slice(0, 3), right!.slice(0, 3)]).toEqual(['&8 ', '&8 ']);
  expect([left!.length, right!.length]).toEqual([149, 63]);
  expect(left!.endsWith('T…')).toBe(true);
});

it('has the académie and the period of a usual title beside a version on a page in portrait', () => {
  const texts = {
    title: 'Feuille de route pour le développement des usages numériques',
    institution: 'Région académique Guyane',
    period: '2024-2025',
    version: '2',
    versionDate: '12/03/2025',
  };
  expect(printTexts(typed(texts), 'Page', 'portrait').header).toBe(
    `&L&8 ${texts.title} · Région académique Guyane · 2024-2025&R&8 PROJET · version 2 · 12 mars 2025`,
  );
  expect(printTexts(typed(texts), 'Page').header).toBe(
    `&L${texts.title} · Région académique Guyane · 2024-2025&RPROJET · version 2 · 12 mars 2025`,
  );
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

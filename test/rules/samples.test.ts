import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/domain/finding';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import { checkRoadmap } from '../../src/rules/check';

/** What is told of a sample: one line a finding, its code and the cell to go to, the worst first. */
async function check(name: string, profile: 'copil' | 'all' = 'copil'): Promise<Finding[]> {
  const file = `assets/samples/${name}.xlsx`;
  const snapshot = await readWorkbook(new Uint8Array(readFileSync(file)), file);
  const sheets = snapshot.sheets.map((sheet) => sheet.name);
  return checkRoadmap(readRoadmap(snapshot).roadmap, { date: '2026-01-01', profile, sheets });
}

function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ code, severity, places: [place] }) =>
    [severity, code, place ? `${place.sheet}!${place.address}` : ''].join(' '),
  );
}

function codes(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ code }) => code))].sort();
}

/** The real mistakes of the five documents, and nothing else: a false alarm costs more than a miss. */
describe('the five documents before the committee', () => {
  it('Guyane 2020: names that changed, an objective and an action twice, a table that goes on', async () => {
    expect(lines(await check('guyane-2020-2021'))).toEqual([
      'avertissement COH-01 1-2 Contexte!A5',
      'avertissement LAB-01 3.2.1 Gouvernance!A6',
      'avertissement STR-04 3.2.3 Accompagnement!A6',
      'avertissement DUP-02 3.2.3 Accompagnement!A6',
      'avertissement DUP-01 3.2.3 Accompagnement!B6',
      'avertissement LAB-01 3.2.4 Usages sécurisés!A6',
      'information META-04 3.2.1 Gouvernance!B6',
      'information NUM-02 3.2.3 Accompagnement!A11',
    ]);
  });

  it('Guyane 2024: NEFLE is announced and missing, names changed', async () => {
    expect(lines(await check('guyane-2024-2025'))).toEqual([
      "avertissement LNK-03 Vue d'ensemble!A6",
      'avertissement LAB-01 Actions par axe!A6',
      'avertissement LAB-01 Actions par axe!A10',
      'avertissement LAB-01 Actions par axe!A18',
      'avertissement LAB-01 Actions par axe!A24',
      'information META-04 Actions par axe!B6',
    ]);
  });

  it('Nice: axis 4 has three names, fiche 2-5 is empty and has croix', async () => {
    expect(lines(await check('nice-2017-2019'))).toEqual([
      'erreur EMP-01 Axe 2!A54:C54',
      'erreur LAB-01 Axe 4!A1:C1',
      'avertissement PLH-01 Axe 1!B49:C49',
      'avertissement PLH-01 Axe 1!B58:C58',
      'avertissement ROL-02 Axe 2!B17:C17',
      'avertissement LAB-01 Axe 3!B7',
      'avertissement DUP-04 Axe 3!B41:C41',
      'avertissement MAT-03 Tableaux croisés!E4',
      'avertissement MAT-06 Tableaux croisés!G19',
      'information META-04 Axe 1!A14:C14',
      'information LAB-01 Axe 2!B7',
      'information TGT-05 Axe 3!B29:C29',
    ]);
  });

  it('Nouvelle-Aquitaine: targets that do not answer their indicators, cibles without any', async () => {
    expect(lines(await check('nouvelle-aquitaine-2021'))).toEqual([
      'avertissement TGT-02 Ambition 1!C12:F12',
      'avertissement DAT-03 Ambition 1!C31:F31',
      'avertissement UNI-01 Ambition 1!C43:F43',
      'avertissement LAB-01 Ambition 2!A20',
      'avertissement IND-01 Ambition 2!A29:D29',
      'information LAB-01 Ambition 2!A18',
      'information META-04 Ambition 2!D18',
    ]);
  });

  it('Limoges: words of the template are left', async () => {
    expect(lines(await check('limoges-2016-2017'))).toEqual([
      'avertissement PLH-01 Objectifs stratégiques!B3',
      'information META-04 Objectifs stratégiques!B6',
    ]);
  });
});

describe('the same with every rule', () => {
  it.each([
    [
      'guyane-2020-2021',
      [
        'DAT-05',
        'DAT-06',
        'DUP-03',
        'FMT-01',
        'IND-02',
        'IND-03',
        'IND-04',
        'IND-05',
        'IND-06',
        'IND-07',
        'IND-10',
        'LAB-02',
        'LAB-03',
        'LAB-04',
        'LNK-09',
        'ROL-04',
        'STR-06',
        'STR-07',
        'TXT-01',
        'TXT-03',
        'UNI-03',
      ],
    ],
    [
      'guyane-2024-2025',
      [
        'DUP-03',
        'IND-02',
        'IND-03',
        'IND-04',
        'IND-05',
        'IND-07',
        'IND-10',
        'LAB-02',
        'LAB-03',
        'LAB-04',
        'LNK-06',
        'LNK-09',
        'META-02',
        'ROL-04',
        'STR-05',
        'STR-06',
        'TGT-04',
        'TXT-01',
        'TXT-02',
        'TXT-04',
      ],
    ],
    [
      'nice-2017-2019',
      [
        'COH-04',
        'COH-05',
        'IND-03',
        'IND-05',
        'IND-07',
        'IND-11',
        'LAB-02',
        'MAT-04',
        'MAT-05',
        'ROL-03',
        'ROL-04',
        'ROL-05',
        'TXT-05',
      ],
    ],
    [
      'nouvelle-aquitaine-2021',
      [
        'FMT-04',
        'IND-02',
        'IND-04',
        'IND-07',
        'IND-09',
        'LAB-04',
        'LNK-09',
        'ROL-04',
        'STR-02',
        'STR-03',
        'STR-08',
        'TGT-03',
        'TGT-06',
        'TXT-01',
        'UNI-02',
        'UNI-04',
      ],
    ],
    ['limoges-2016-2017', ['IND-02', 'LAB-04', 'LNK-06', 'RGPD-02', 'ROL-04', 'STR-06']],
  ])('%s', async (name, more) => {
    const before = codes(await check(name));
    expect(codes(await check(name, 'all')).filter((code) => !before.includes(code))).toEqual(more);
  });
});

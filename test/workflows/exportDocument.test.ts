import type { Settings } from '../../src/domain/settings';
import { emptyState } from '../../src/workbook/host';
import { exportDocument } from '../../src/workflows/exportDocument';
import { headings, openedDocument } from '../documents/openedDocument';
import { small } from '../documents/smallDocument';
import { action, roadmap, texts } from '../support/roadmap';

const given = roadmap({
  ...small,
  actions: [...small.actions!, action('Signer', { fields: texts({ owner: 'Mme Hélène Castel, DANE' }) })],
});

/** The headings and the text of the document that a workbook with these settings gives. */
async function made(settings: Settings): Promise<{ headings: string[]; text: string }> {
  const state = { ...emptyState(), settings };
  const opened = openedDocument(await exportDocument({ roadmap: given, state }, { day: '2025-03-12' }));
  return { headings: headings(opened, 1), text: opened.parts['word/document.xml']! };
}

it('has all its parts and no names of persons, unless the workbook says otherwise', async () => {
  const usual = await made({});
  expect(usual.headings).toEqual(['Les actions par axe', 'Fiches-actions']);
  expect(usual.text).toContain('Sommaire');
  expect(usual.text).not.toContain('Castel');
});

it('has the parts and the names that the workbook asks for', async () => {
  const chosen = await made({ 'copil/document': '["cards"]', 'copil/personnes': 'noms' });
  expect(chosen.headings).toEqual(['Fiches-actions']);
  expect(chosen.text).not.toContain('Sommaire');
  expect(chosen.text).toContain('Castel');
});

import { expectedTexts } from '../../src/messages/fr/expected';
import { expecting } from '../../src/sheets/expected';
import { heldWarning } from '../../src/workbook/validationTexts';

const rect = { top: 1, left: 1, bottom: 9, right: 1 };

describe('cells in which something is expected', () => {
  it('warn in French, refuse nothing, and may have a help', () => {
    const prompt = { title: 'Valeur', text: 'Un nombre.' };
    expect(expecting(rect, 'number', prompt)).toMatchObject({ expects: 'number', strict: false, prompt });
    expect(expecting(rect, 'date').warning?.title).toBe('Une date est attendue');
    expect(expecting(rect, 'date')).not.toHaveProperty('prompt');
  });

  it.each(Object.entries(expectedTexts))('warn in as many words as Excel shows: %s', (_kind, warning) => {
    expect(heldWarning(warning)).toEqual(warning);
  });
});

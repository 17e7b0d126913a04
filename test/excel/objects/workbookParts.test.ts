import { sheet } from '../../support/grid';
import { inExcel, refusal } from '../support/inExcel';
import type { ExcelWorkbook } from '../workbook/workbook';
import { workbookOf } from '../workbook/workbookOf';

const roadmap = (): ExcelWorkbook =>
  workbookOf(
    sheet('Axe 1', [
      ['Objectif', 'Actions'],
      ['Lire', 'Former'],
    ]),
    sheet('Axe 2', [['Objectif']]),
  );

describe('custom XML parts', () => {
  const note = (text: string): string => `<note xmlns="urn:note">${text}</note>`;

  it('are added, found by their namespace, changed and deleted', async () => {
    const book = roadmap();
    const told = await inExcel(book, async (context) => {
      const parts = context.workbook.customXmlParts;
      const absent = parts.getByNamespace('urn:note').getOnlyItemOrNullObject();
      await context.sync();
      parts.add('<autre xmlns="urn:autre"/>');
      const part = parts.add(note('un'));
      part.load('id,namespaceUri');
      await context.sync();
      const found = parts.getByNamespace('urn:note').getOnlyItemOrNullObject();
      found.setXml(note('deux'));
      const xml = found.getXml();
      await context.sync();
      const again = parts.getItemOrNullObject(part.id);
      again.delete();
      await context.sync();
      const gone = parts.getItemOrNullObject(part.id);
      await context.sync();
      return [absent.isNullObject, part.namespaceUri, xml.value, gone.isNullObject];
    });
    expect(told).toEqual([true, 'urn:note', note('deux'), true]);
    expect(book.customXmlParts.map(({ xml }) => xml)).toEqual(['<autre xmlns="urn:autre"/>']);
  });

  it('are no only item when there are two', async () => {
    const told = await inExcel(roadmap(), async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add(note('un'));
      parts.add(note('deux'));
      const scoped = parts.getByNamespace('urn:note').load('items/id');
      const only = scoped.getOnlyItemOrNullObject();
      await context.sync();
      return [only.isNullObject, scoped.items.length];
    });
    expect(told).toEqual([true, 2]);
  });

  it('are refused when they are no XML', async () => {
    const asked = inExcel(roadmap(), async (context) =>
      Promise.resolve(context.workbook.customXmlParts.add('<a>')),
    );
    expect(await refusal(asked)).toBe('InvalidArgument');
  });
});

describe('settings and properties', () => {
  it('are kept by the workbook', async () => {
    const book = roadmap();
    const told = await inExcel(book, async (context) => {
      const { settings, properties } = context.workbook;
      settings.add('choix', { a: 1 });
      const kept = settings.getItemOrNullObject('choix').load('value');
      const absent = settings.getItemOrNullObject('rien');
      properties.title = 'Feuille de route';
      properties.load('title,author');
      await context.sync();
      return [kept.value as unknown, absent.isNullObject, properties.title, properties.author];
    });
    expect(told).toEqual([{ a: 1 }, true, 'Feuille de route', '']);
    expect(book.settings.get('choix')).toEqual({ a: 1 });
  });

  it('are deleted', async () => {
    const book = roadmap();
    await inExcel(book, async (context) => {
      context.workbook.settings.add('choix', 1);
      context.workbook.settings.getItem('choix').delete();
      await context.sync();
    });
    expect(book.settings.size).toBe(0);
  });
});

describe('comments', () => {
  it('stand on cells, of any sheet', async () => {
    const book = roadmap();
    const told = await inExcel(book, async (context, sheet) => {
      context.workbook.comments.add("'Axe 2'!B3", 'À voir');
      sheet.comments.add('A1', 'Ici');
      const { comments } = context.workbook;
      comments.load('items/content');
      sheet.comments.load('items/content');
      await context.sync();
      return [comments.items, sheet.comments.items].map((items) => items.map(({ content }) => content));
    });
    expect(told).toEqual([['Ici', 'À voir'], ['Ici']]);
    expect(book.sheets[1]!.comments).toMatchObject([{ row: 2, column: 1, text: 'À voir' }]);
  });

  it.each([
    ['a sheet that is not there', "'Axe 9'!A1", 'ItemNotFound'],
    ['several cells', "'Axe 1'!A1:B2", 'InvalidArgument'],
    ['no cell', 'ici', 'InvalidArgument'],
  ])('are refused on %s', async (_what, cell, code) => {
    const asked = inExcel(roadmap(), async (context) =>
      Promise.resolve(context.workbook.comments.add(cell, 'x')),
    );
    expect(await refusal(asked)).toBe(code);
  });
});

describe('protection', () => {
  it('is set, told and taken away, of the workbook and of a sheet', async () => {
    const book = roadmap();
    const told = await inExcel(book, async (context, sheet) => {
      const { protection } = context.workbook;
      protection.protect();
      sheet.protection.protect();
      protection.load('protected');
      sheet.protection.load('protected');
      await context.sync();
      const before = [protection.protected, sheet.protection.protected];
      sheet.protection.unprotect();
      await context.sync();
      return before;
    });
    expect(told).toEqual([true, true]);
    expect([book.structureProtected, book.sheets[0]!.protected]).toEqual([true, false]);
  });

  it('is refused when it is there already', async () => {
    const book = roadmap();
    book.sheets[0]!.protected = true;
    const asked = inExcel(book, async (_context, sheet) => Promise.resolve(sheet.protection.protect()));
    expect(await refusal(asked)).toBe('AccessDenied');
  });
});

import { refusal } from '../../support/inExcel';
import { onSheet } from '../../support/onSheet';

describe('looks of cells', () => {
  it('gives back what was written, and Excel’s defaults for the rest', async () => {
    await onSheet(async ({ context, sheet }) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.bold = true;
      format.font.color = '#1f3864';
      format.fill.color = '#D9E2F3';
      format.horizontalAlignment = 'Center';
      format.wrapText = true;
      format.textOrientation = 90;
      format.indentLevel = 2;
      format.load(
        'horizontalAlignment,verticalAlignment,wrapText,textOrientation,indentLevel,fill/color,' +
          'font/bold,font/italic,font/size,font/color,font/name,font/underline,protection/locked',
      );
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Bottom',
        wrapText: true,
        textOrientation: 90,
        indentLevel: 2,
        fill: { color: '#D9E2F3' },
        font: {
          bold: true,
          italic: false,
          size: 11,
          color: '#1F3864',
          name: 'Calibri',
          underline: 'None',
        },
        protection: { locked: true },
      });
    });
  });

  it('tells what differs among cells as null', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FF0000';
      const { format } = sheet.getRange('A1:A2');
      format.load('font/bold,font/italic,fill/color');
      await context.sync();
      expect([format.font.bold, format.font.italic, format.fill.color]).toEqual([null, false, null]);
    });
  });

  it('goes for several areas at once', async () => {
    await onSheet(async ({ context, sheet, data }) => {
      const areas = sheet.getRanges('A1:A2,C1');
      areas.format.font.italic = true;
      areas.format.load('font/italic');
      await context.sync();
      expect(areas.format.font.italic).toBe(true);
      expect([...data.cells.keys()]).toEqual(['0,0', '1,0', '0,2']);
    });
  });

  it('keeps no cell for a look that is taken away again', async () => {
    await onSheet(async ({ context, sheet, data }) => {
      const { format } = sheet.getRange('A1:B2');
      format.fill.color = '#FF0000';
      format.fill.clear();
      await context.sync();
      expect(data.cells.size).toBe(0);
    });
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ['a name of a colour', (format) => (format.font.color = 'orange')],
    ['a size of 0', (format) => (format.font.size = 0)],
    ['half a level', (format) => (format.indentLevel = 0.5)],
    ['a word that is none', (format) => (format.horizontalAlignment = 'Middle' as 'Center')],
  ])('refuses %s', async (_, write) => {
    await onSheet(async ({ context, sheet }) => {
      write(sheet.getRange('A1').format);
      expect(await refusal(context.sync())).toBe('InvalidArgument');
    });
  });

  it('refuses every look on a protected sheet', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').format.font.bold = true;
      expect(await refusal(context.sync())).toBe('AccessDenied');
    });
  });
});

describe('borders', () => {
  it('draws the edges around a range, and tells each side of each cell', async () => {
    await onSheet(async ({ context, sheet }) => {
      const edge = sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.weight = 'Medium';
      edge.color = '#808080';
      const [below, above] = ['A2', 'A1'].map((address) =>
        sheet.getRange(address).format.borders.getItem('EdgeBottom'),
      );
      below!.load('style,weight,color');
      above!.load('style');
      await context.sync();
      expect([below!.style, below!.weight, below!.color]).toEqual(['Continuous', 'Medium', '#808080']);
      expect(above!.style).toBe('None');
    });
  });

  it('is the border of plans where a cell has the same line all around', async () => {
    await onSheet(async ({ context, sheet, data }) => {
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        const line = sheet.getRange('A1:B2').format.borders.getItem(side);
        line.style = 'Continuous';
        line.weight = 'Hairline';
      }
      await context.sync();
      expect([...data.cells.values()].map(({ style }) => style.border)).toEqual(Array(4).fill('hair'));
      sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'None';
      await context.sync();
      expect(data.cells.get('0,0')!.style.border).toBeUndefined();
    });
  });

  it('refuses to draw inside a single row', async () => {
    await onSheet(async ({ context, sheet }) => {
      sheet.getRange('A1:C1').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      expect(await refusal(context.sync())).toBe('InvalidOperation');
    });
  });

  it('lists the sides that it knows', async () => {
    await onSheet(async ({ context, sheet }) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.load('items/sideIndex,count');
      await context.sync();
      expect(borders.count).toBe(6);
      expect(borders.items.map(({ sideIndex }) => sideIndex)).toContain('InsideVertical');
    });
  });
});

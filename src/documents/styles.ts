import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { centimetres } from './measures';

/** Dark text on light fills, so that a page costs little ink and reads the same in black and white. */
const INK = '1B2A49';
export const PALE = 'DCE6F2';
const LINE = '7F7F7F';
/** Everybody has it, or one as wide. */
const FONT = 'Arial';

/** Ids of the styles that the document uses; people give them other looks in Word under the names below. */
export const styleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  bullet: 'ListBullet',
  cell: 'TableText',
  cellBullet: 'TableBullet',
  cellHeader: 'TableHeading',
  note: 'Note',
  signature: 'Signature',
  contentsTitle: 'TOCHeading',
  table: 'RoadmapTable',
  cardTable: 'RoadmapCard',
} as const;

/** The bullets of lists, by the style that has them. */
export const lists = { text: 'puces', cell: 'puces-tableau' };

export const numbering: INumberingOptions = {
  config: [
    { reference: lists.text, levels: [bullet(0, '•', 0.63), bullet(1, '–', 1.26)] },
    { reference: lists.cell, levels: [bullet(0, '•', 0.35), bullet(1, '–', 0.7)] },
  ],
};

/** A bullet of a list and how far its text stands from the left, in centimetres. */
function bullet(level: number, text: string, left: number) {
  const [indent, hanging] = [centimetres(left), centimetres(left / (level + 1))];
  return {
    level,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indent, hanging } } },
  };
}

/** @param level 1 for the titles of parts; programs other than Word know a heading by its level alone */
const heading = (level: number, size: number, before: number, after: number) => ({
  run: { size: 2 * size, bold: true, color: INK, font: FONT },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

/** Names in English are those of Word’s own styles, which it shows in the language of its user (« Titre 1 »). */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 20, language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 52, bold: true, color: INK, font: FONT },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 3600, after: 1200, line: 288, lineRule: LineRuleType.AUTO },
      },
    },
    heading1: heading(1, 18, 0, 240),
    heading2: heading(2, 14, 280, 140),
    heading3: heading(3, 11.5, 240, 100),
    heading4: heading(4, 10, 180, 60),
  },
  paragraphStyles: [
    {
      id: styleIds.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 30, color: INK },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 160 } },
    },
    {
      id: styleIds.bullet,
      name: 'List Bullet',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { numbering: { reference: lists.text, level: 0 }, spacing: { after: 60 } },
    },
    {
      id: styleIds.cell,
      name: 'Texte de tableau',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 17 },
      paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: styleIds.cellBullet,
      name: 'Puce de tableau',
      basedOn: styleIds.cell,
      quickFormat: true,
      paragraph: { numbering: { reference: lists.cell, level: 0 } },
    },
    {
      id: styleIds.cellHeader,
      name: 'En-tête de tableau',
      basedOn: styleIds.cell,
      quickFormat: true,
      run: { bold: true, color: INK },
      paragraph: { keepNext: true },
    },
    {
      id: styleIds.note,
      name: 'Remarque',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true, size: 19, color: '404040' },
    },
    {
      id: styleIds.signature,
      name: 'Signature',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.RIGHT, spacing: { before: 120, after: 0 } },
    },
    {
      id: styleIds.contentsTitle,
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 40, bold: true, color: INK },
      paragraph: { spacing: { after: 240 }, keepNext: true },
    },
    ...['Header', 'Footer'].map((id) => ({
      id,
      name: id.toLowerCase(),
      basedOn: 'Normal',
      run: { size: 17, color: '404040' },
      paragraph: { spacing: { after: 0 } },
    })),
    ...[1, 2, 3].map((level) => ({
      id: `TOC${String(level)}`,
      name: `toc ${String(level)}`,
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: level === 1 },
      paragraph: {
        indent: { left: centimetres(0.6 * (level - 1)) },
        spacing: { before: level === 1 ? 120 : 0, after: 40 },
      },
    })),
  ],
};

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/>`;
const margin = (name: string, width: number) => `<w:${name} w:w="${String(width)}" w:type="dxa"/>`;

const fill = (color: string) => `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${color}"/></w:tcPr>`;

/** A table style with lines and inner margins, and a fill for one part of its tables. */
function tableStyle(id: string, name: string, part: 'firstRow' | 'firstCol'): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
  const margins = [margin('top', 40), margin('left', 100), margin('bottom', 40), margin('right', 100)].join(
    '',
  );
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tblStylePr w:type="${part}">${fill(PALE)}</w:tblStylePr></w:style>`;
}

/**
 * The looks of tables, which the library has no words for. Two styles, as LibreOffice fills the first row and the first
 * column of every table whose style fills them.
 */
export const tableStyles = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${NAMESPACE}"><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${margin('top', 0)}${margin('left', 108)}${margin('bottom', 0)}${margin('right', 108)}</w:tblCellMar></w:tblPr></w:style>${tableStyle(styleIds.table, 'Tableau de feuille de route', 'firstRow')}${tableStyle(styleIds.cardTable, 'Fiche de feuille de route', 'firstCol')}</w:styles>`;

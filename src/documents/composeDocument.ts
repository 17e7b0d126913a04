import { Document, Packer, TableOfContents } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { copilTexts } from '../domain/copil/copilTexts';
import { documentParts, type DocumentPart } from '../domain/copil/documentParts';
import { withoutPersons } from '../domain/copil/persons';
import { followUpParameters } from '../domain/followUp/parameters';
import type { Roadmap } from '../domain/roadmap';
import type { Settings } from '../domain/settings';
import { documentTexts } from '../messages/fr/document';
import { annexes } from './annexes';
import { axisTables } from './axisTables';
import { line } from './blocks';
import { cards } from './cards';
import { committee } from './committee';
import { coreProperties } from './coreProperties';
import { indicators } from './indicators';
import { introduction, preamble } from './introduction';
import { matrix } from './matrix';
import { firstPage, section } from './pages';
import type { ComposePart, DocumentMaterial } from './part';
import { numbering, styleIds, styles, tableStyles } from './styles';
import { titlePage } from './titlePage';
import { withPlainFields } from './withPlainFields';

export interface DocumentOptions {
  /** The ISO day that « today » means: the figures of the indicators are of that day. */
  day: string;
  /** Those of the workbook, which say how indicators are judged. */
  settings?: Settings;
  /** The parts that are wanted; all of them where it is left out. */
  parts?: readonly DocumentPart[];
  /** Whether persons are named; where it is left out their functions stand in place of their names. */
  persons?: 'noms' | 'fonctions';
}

/**
 * The feuille de route as a Word document (.docx) to publish: title page, préambule, sommaire, context, tables by axis,
 * fiches-actions, matrix, indicators, what the committee said, annexes. A part about which nothing is known is left out.
 */
export async function composeDocument(roadmap: Roadmap, options: DocumentOptions): Promise<Uint8Array> {
  const shown = options.persons === 'noms' ? roadmap : withoutPersons(roadmap);
  const parts = options.parts ?? documentParts;
  const material: DocumentMaterial = {
    roadmap: shown,
    texts: copilTexts(shown),
    parameters: followUpParameters(options.settings ?? {}, options.day),
    hasTables: parts.includes('tables'),
  };
  const pages = documentParts
    .filter((part) => parts.includes(part))
    .flatMap((part) => composers[part](material));
  const document = new Document({
    externalStyles: tableStyles,
    styles,
    numbering,
    // It lays all pages out, which takes most of the time.
    ...(parts.includes('contents') && { pageNumbers: estimatePageNumbers }),
    sections: [firstPage(titlePage(material)), ...pages.map((one) => section(one, material))],
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [coreProperties(material, options.day)]);
  return withPlainFields(new Uint8Array(packed), options.day);
}

const contents: ComposePart = () => [
  {
    orientation: 'portrait',
    children: [
      line(documentTexts.contents, styleIds.contentsTitle),
      new TableOfContents(documentTexts.contents, { hyperlink: true, headingStyleRange: '1-2' }),
    ],
  },
];

const composers: Record<DocumentPart, ComposePart> = {
  preamble,
  contents,
  introduction,
  tables: axisTables,
  cards,
  matrix,
  indicators,
  committee,
  annexes,
};

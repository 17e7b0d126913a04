import {
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { versionLine } from '../domain/copil/versionLine';
import { excerpt } from '../domain/text';
import { documentTexts } from '../messages/fr/document';
import { page } from './measures';
import type { DocumentMaterial, DocumentPages } from './part';
import { typeset } from './typography';

const { margin } = page;
const MARGINS = {
  top: margin,
  bottom: margin,
  left: margin,
  right: margin,
  header: margin / 2,
  footer: margin / 2,
};

/** Characters that stand on one line above a page held upright, and those of them that the académie may have. */
const LONGEST = { both: 105, institution: 40 };

/** The first page, without header and footer. */
export function firstPage(children: FileChild[]): ISectionOptions {
  return {
    properties: { page: { size: sizeOf('portrait'), margin: MARGINS } },
    headers: { default: new Header({ children: [new Paragraph({})] }) },
    footers: { default: new Footer({ children: [new Paragraph({})] }) },
    children,
  };
}

/** Pages that begin on a new one, with académie and title above, version and number of the page below. */
export function section(
  { orientation, children }: DocumentPages,
  { texts }: DocumentMaterial,
): ISectionOptions {
  const width = orientation === 'portrait' ? page.portraitText : page.landscapeText;
  const [before, between] = documentTexts.page;
  const edge = (style: string, left: string, right: TextRun): Paragraph =>
    new Paragraph({
      style,
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      children: [new TextRun(typeset(left)), new TextRun({ children: [new Tab()] }), right],
    });
  const number = new TextRun({
    children: [before!, PageNumber.CURRENT, between!, PageNumber.TOTAL_PAGES],
  });
  const institution = excerpt(texts.institution ?? '', LONGEST.institution);
  const title = excerpt(texts.title ?? documentTexts.untitled, LONGEST.both - institution.length);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: sizeOf(orientation), margin: MARGINS },
    },
    headers: {
      default: new Header({ children: [edge('Header', institution, new TextRun(typeset(title)))] }),
    },
    footers: { default: new Footer({ children: [edge('Footer', versionLine(texts) ?? '', number)] }) },
    children,
  };
}

/** The library turns a page held sideways itself. */
function sizeOf(orientation: 'portrait' | 'landscape') {
  return {
    width: page.width,
    height: page.height,
    orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
  };
}

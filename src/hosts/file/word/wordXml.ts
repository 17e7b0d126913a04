import { HostError } from '../../../workbook/host';
import { decodeXml } from '../decodeXml';
import { scanXml } from '../parseXml';

/** An element of a Word part that means something for the reading of its texts and tables. */
export interface WordNode {
  /** Name without prefix: `p`, `tbl`, `tc`… */
  name: string;
  /** By name without prefix: `val`, `w`… */
  attributes: Record<string, string>;
  children: WordNode[];
  /** The text of a `t`. */
  text: string;
}

/** Most elements that are read, and how deep they may stand in each other; no document that people write comes near. */
const MOST_ELEMENTS = 2_000_000;
const DEEPEST = 200;

/** What is read, in the document, its styles and its lists. What is neither here nor left out is looked through. */
const KEPT = new Set(
  (
    'document body p pPr pStyle numPr ilvl numId outlineLvl r rPr vanish t tab br cr noBreakHyphen sym txbxContent ' +
    'tbl tblGrid gridCol tr trPr gridBefore tc tcPr gridSpan vMerge hMerge ' +
    'styles style name basedOn ' +
    'numbering abstractNum abstractNumId num lvl start numFmt lvlText lvlOverride startOverride numStyleLink ' +
    'coreProperties title creator Properties Company'
  ).split(' '),
);
/**
 * Left out with all they hold: what tracked changes took away, how things looked before, instructions of fields, and
 * what older programs are shown in place of a text box that has just been read.
 */
const LEFT_OUT = new Set(
  (
    'del moveFrom delText instrText delInstrText Fallback pPrChange rPrChange tblPrChange trPrChange tcPrChange ' +
    'tblGridChange numberingChange tblPr tblPrEx sectPr sdtPr sdtEndPr tabs rt'
  ).split(' '),
);
/** A tracked change of a paragraph's end or of a whole row is a mark among its properties, and holds nothing. */
const PROPERTIES = new Set(['rPr', 'trPr']);
const WITH_TEXT = new Set(['t', 'title', 'creator', 'Company']);

/**
 * A part of a Word document as a small tree of what matters. Throws HostError `damaged`, `unsafe-xml`, and `too-large`
 * (detail `parts N`) before more than that is held.
 */
export function readWordXml(bytes: Uint8Array): WordNode {
  const root: WordNode = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  let leftOut = 0;
  let count = 0;
  // Which of the open elements are kept, so that their ends are known.
  const open: boolean[] = [];
  scanXml(decodeXml(bytes), {
    open(tag) {
      const parent = path.at(-1)!;
      const isMark = tag.local === 'del' && PROPERTIES.has(parent.name);
      if (leftOut > 0 || (LEFT_OUT.has(tag.local) && !isMark)) {
        leftOut += 1;
        return;
      }
      const isKept = isMark || KEPT.has(tag.local);
      open.push(isKept);
      if (!isKept) return;
      count += 1;
      if (count > MOST_ELEMENTS) throw new HostError('too-large', `parts ${String(MOST_ELEMENTS)}`);
      if (path.length > DEEPEST) throw new HostError('damaged');
      const node: WordNode = { name: tag.local, attributes: tag.anyAttributes(), children: [], text: '' };
      parent.children.push(node);
      path.push(node);
    },
    text(text) {
      const parent = path.at(-1)!;
      if (leftOut === 0 && WITH_TEXT.has(parent.name)) parent.text += text;
    },
    close() {
      if (leftOut > 0) leftOut -= 1;
      else if (open.pop()) path.pop();
    },
  });
  return root;
}

/** The first element of that name along a path of names: `find(paragraph, 'pPr', 'numPr', 'ilvl')`. */
export function find(node: WordNode | undefined, ...names: string[]): WordNode | undefined {
  return names.reduce<WordNode | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    node,
  );
}

/** All children of that name. */
export function all(node: WordNode | undefined, name: string): WordNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The `val` of the element at the end of a path of names. */
export function valueAt(node: WordNode | undefined, ...names: string[]): string | undefined {
  return find(node, ...names)?.attributes['val'];
}

/** The same as a whole number; undefined where it is none. */
export function numberAt(node: WordNode | undefined, ...names: string[]): number | undefined {
  const value = valueAt(node, ...names);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** True for `<vanish/>` and its like, which `val` can take back. */
export function isOn(node: WordNode | undefined, ...names: string[]): boolean {
  const found = find(node, ...names);
  return found !== undefined && !['0', 'false', 'off'].includes(found.attributes['val'] ?? '');
}

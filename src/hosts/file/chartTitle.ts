import { element, type XmlNode } from './xml';

/** Sizes in hundredths of a point. */
const CHART_TITLE_SIZE = 1200;
const AXIS_TITLE_SIZE = 900;

/** The title of a chart, in French; in points, where its text has a size of its own. */
export function chartTitle(text: string, size?: number): XmlNode {
  return title(text, { sz: size === undefined ? CHART_TITLE_SIZE : 100 * size, b: 1 });
}

/** The title of an axis, in French. */
export function axisTitle(text: string): XmlNode {
  return title(text, { sz: AXIS_TITLE_SIZE, b: 0 });
}

function title(text: string, look: { sz: number; b: number }): XmlNode {
  return element('c:title', {}, [
    element('c:tx', {}, [
      element('c:rich', {}, [
        element('a:bodyPr'),
        element('a:p', {}, [
          element('a:pPr', {}, [element('a:defRPr', look)]),
          element('a:r', {}, [element('a:rPr', { lang: 'fr-FR', ...look }), element('a:t', {}, [text])]),
        ]),
      ]),
    ]),
    element('c:overlay', { val: 0 }),
  ]);
}

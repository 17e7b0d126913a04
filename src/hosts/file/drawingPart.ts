import { chartName } from '../../workbook/chartNames';
import type { ChartPlan, SheetPlan } from '../../workbook/plan';
import { xmlPart, element, namespaces, type XmlNode } from './xml';

/** The drawing of a sheet: one frame a chart, in the order of the relationship ids `rId1`, `rId2`… */
export function drawingPart({ id, charts }: Pick<SheetPlan, 'id' | 'charts'>): string {
  return xmlPart(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': namespaces.sheetDrawing, 'xmlns:a': namespaces.drawing },
      charts.map((chart, i) => frame(chart, chartName(id, i), i)),
    ),
  );
}

function frame(chart: ChartPlan, name: string, index: number): XmlNode {
  const { top, left, bottom, right } = chart.at;
  const reference = element('c:chart', {
    'xmlns:c': namespaces.chart,
    'xmlns:r': namespaces.relationships,
    'r:id': `rId${String(index + 1)}`,
  });
  const properties = { id: index + 2, name, descr: chart.alt };
  return element('xdr:twoCellAnchor', { editAs: 'oneCell' }, [
    corner('xdr:from', top, left),
    corner('xdr:to', bottom + 1, right + 1),
    element('xdr:graphicFrame', { macro: '' }, [
      element('xdr:nvGraphicFramePr', {}, [
        element('xdr:cNvPr', properties),
        element('xdr:cNvGraphicFramePr'),
      ]),
      element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
      element('a:graphic', {}, [element('a:graphicData', { uri: namespaces.chart }, [reference])]),
    ]),
    element('xdr:clientData'),
  ]);
}

function corner(name: string, row: number, column: number): XmlNode {
  return element(name, {}, [
    element('xdr:col', {}, [String(column)]),
    element('xdr:colOff', {}, ['0']),
    element('xdr:row', {}, [String(row)]),
    element('xdr:rowOff', {}, ['0']),
  ]);
}

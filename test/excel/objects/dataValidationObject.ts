import type { Rect } from '../../../src/workbook/address';
import type { ModelObject } from '../engine/modelObject';
import { allWithout, covers, overlap } from '../workbook/rects';
import type { ExcelComparison, ExcelSheet, ExcelValidation, ExcelWorkbook } from '../workbook/workbook';
import { asFields, asFlag, asText, asWord, invalid } from './arguments';
import type { ObjectTools } from './objectTools';
import { refuseProtected } from './refusals';

/** Excel's own limits, in characters. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_ALERT = 225;
const LONGEST_PROMPT = 255;

type Content = Omit<ExcelValidation, 'rect'>;

/** Those with one operand. */
const OPERATORS = [
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** What a cell without a validation has. */
const NO_VALIDATION: Content = {
  list: '',
  dropDown: true,
  ignoreBlanks: true,
  alert: { style: 'Stop', showAlert: true, title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
};

/**
 * `Range.dataValidation`, of one block or of several: lists of allowed values, numbers and dates that
 * are compared with one value, and no other kind of rule.
 * ASSUMED: a prompt can stand in cells where everything is allowed, as in Excel's window.
 */
export function dataValidationObject(
  { book }: ObjectTools,
  sheet: ExcelSheet,
  rects: readonly Rect[],
): ModelObject {
  const common = (): Content | undefined => commonContent(sheet, rects);
  const change = (changed: Partial<Content>): void => {
    refuseProtected(sheet);
    // ASSUMED: cells whose validations differ get the one that is written with Excel's defaults around it.
    const content = { ...(common() ?? NO_VALIDATION), ...changed };
    cutOut(sheet, rects);
    sheet.validations.push(...rects.map((rect) => ({ rect, ...structuredClone(content) })));
  };
  return {
    type: 'DataValidation',
    members: {
      properties: {
        Type: { get: () => typeOf(common()) },
        Rule: { get: () => ruleOf(common()), set: (value) => change(ruleIn(value, book)) },
        ErrorAlert: { get: () => common()?.alert ?? null, set: (value) => change({ alert: alertOf(value) }) },
        Prompt: { get: () => common()?.prompt ?? null, set: (value) => change({ prompt: promptOf(value) }) },
        IgnoreBlanks: {
          get: () => common()?.ignoreBlanks ?? null,
          set: (value) => change({ ignoreBlanks: asFlag(value) }),
        },
      },
      methods: {
        Clear: () => {
          refuseProtected(sheet);
          cutOut(sheet, rects);
        },
      },
    },
  };
}

/** What all these cells have; undefined when they differ. */
function commonContent(sheet: ExcelSheet, rects: readonly Rect[]): Content | undefined {
  const touching = sheet.validations.filter(({ rect }) => rects.some((one) => overlap(one, rect)));
  const [first] = touching;
  if (!first) return NO_VALIDATION;
  const bare = allWithout(
    rects,
    touching.map(({ rect }) => rect),
  );
  const content = contentOf(first);
  const isSame = touching.every((other) => JSON.stringify(contentOf(other)) === JSON.stringify(content));
  return bare.length === 0 && isSame ? content : undefined;
}

function contentOf({ rect: _rect, ...content }: ExcelValidation): Content {
  return content;
}

function cutOut(sheet: ExcelSheet, rects: readonly Rect[]): void {
  sheet.validations = sheet.validations.flatMap((validation) =>
    rects.some((rect) => overlap(rect, validation.rect))
      ? rects.some((rect) => covers(rect, validation.rect))
        ? []
        : allWithout([validation.rect], rects).map((rect) => ({ ...validation, rect }))
      : [validation],
  );
}

function typeOf(content: Content | undefined): string {
  if (!content) return 'Inconsistent';
  if (content.compared) return content.compared.kind === 'decimal' ? 'Decimal' : 'Date';
  return content.list === '' ? 'None' : 'List';
}

function ruleOf(content: Content | undefined): object | null {
  if (!content) return null;
  if (content.compared) {
    const { kind, operator, formula } = content.compared;
    return { [kind]: { formula1: formula, operator } };
  }
  return content.list === '' ? {} : { list: { inCellDropDown: content.dropDown, source: content.list } };
}

/** A rule takes the place of the one before, of whatever kind. */
function ruleIn(value: unknown, book: ExcelWorkbook): Partial<Content> {
  const { list, decimal, date } = asFields(value, ['list', 'decimal', 'date']);
  const given = [list, decimal, date].filter((rule) => rule !== undefined && rule !== null);
  if (given.length !== 1) throw invalid('not one rule');
  if (given[0] === list) return { ...listOf(list, book), compared: undefined };
  return { list: '', compared: comparisonOf(given[0] === decimal ? 'decimal' : 'date', given[0]) };
}

/** ASSUMED: a formula may have no cell in it, `=DATE(2000,1,1)`; what it computes to is not looked at. */
function comparisonOf(kind: ExcelComparison['kind'], value: unknown): ExcelComparison {
  const { formula1, operator } = asFields(value, ['formula1', 'operator']);
  const text = typeof formula1 === 'number' ? `=${String(formula1)}` : asText(formula1, LONGEST_LIST);
  if (!text.startsWith('=')) throw invalid(text);
  return { kind, operator: asWord(operator, OPERATORS), formula: text };
}

/** ASSUMED: a source that is a formula names cells of the whole workbook; other formulas are refused, as unknown names are. */
function listOf(list: unknown, book: ExcelWorkbook): Pick<Content, 'list' | 'dropDown'> {
  const { source, inCellDropDown } = asFields(list, ['source', 'inCellDropDown']);
  const text = asText(source, LONGEST_LIST);
  if (text === '') throw invalid('an empty list');
  const isKnown = book.names.some(({ name }) => `=${name}`.toLowerCase() === text.toLowerCase());
  if (text.startsWith('=') && !isKnown) throw invalid(text);
  return { list: text, dropDown: inCellDropDown === undefined ? true : asFlag(inCellDropDown) };
}

function alertOf(value: unknown): Content['alert'] {
  const given = asFields(value, ['style', 'showAlert', 'title', 'message']);
  return {
    style: asWord(given.style ?? 'Stop', ['Stop', 'Warning', 'Information']),
    showAlert: asFlag(given.showAlert ?? true),
    title: asText(given.title ?? '', LONGEST_TITLE),
    message: asText(given.message ?? '', LONGEST_ALERT),
  };
}

function promptOf(value: unknown): Content['prompt'] {
  const given = asFields(value, ['showPrompt', 'title', 'message']);
  return {
    showPrompt: asFlag(given.showPrompt ?? true),
    title: asText(given.title ?? '', LONGEST_TITLE),
    message: asText(given.message ?? '', LONGEST_PROMPT),
  };
}

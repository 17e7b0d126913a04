import { codeKey, parentCode } from '../../domain/codes';
import { hasBullets, wholeText } from '../../domain/items';
import type { Source, UnreadReason } from '../../domain/roadmap';
import { plainKey, tidy } from '../../domain/text';
import { ColumnItems } from '../tables/columnItems';
import {
  emptyDraft,
  type ActionDraft,
  type AxisDraft,
  type Draft,
  type IndicatorDraft,
  type ObjectiveDraft,
} from '../draft';
import {
  actionDraft,
  axisDraft,
  indicatorDraft,
  itemsOf,
  leverDraft,
  objectiveDraft,
  type Place,
} from '../itemDrafts';
import type { Context, Region } from '../layout';
import { isLegend } from '../words/legends';
import { isTotalLabel } from '../matrices/matrixCells';
import type { Outline } from './outline';
import { PROSE_LENGTH } from './outlineEvidence';
import { isActionField, isIndicatorFact } from '../words/fieldRoles';
import { addFact, readFields, withLine, type Subject } from './outlineValues';
import type { OutlineLevel } from './outlineLevels';
import type { OutlineRow } from './outlineRows';
import { headAndBullets, indentOf, isSum } from './outlineText';
import { isNote } from '../tables/tableRows';
import { ITEM_ROLES, type Role } from '../words/vocabulary';

/** Reads an outline from the top: each line belongs to the last line of a higher level above it. */
export function readOutline(region: Region<Outline>, context: Context): Draft {
  const reader = new OutlineReader(region.shape, context);
  const { lines } = region.shape;
  lines.forEach(({ line, level }, i) => reader.line(line, level, lines[i + 1]?.level === 'axis'));
  return reader.finish();
}

/** What a label has opened: a list of items, or a text that goes on. */
interface Open {
  /** True where bullets with codes are no levels of the outline, but what an action names. */
  names?: boolean;
  role: Role;
  /** Column and bullet of its first item: what stands further in, or under a lesser bullet, is a detail. */
  column?: number;
  glyph?: string;
  /** Spaces before its first item: so much further in, a line is a detail too. */
  indent?: number;
  /** Column of a label whose first items stand in the cell beside it: what stands below the label is none of them. */
  label?: number;
  /** Takes further lines of a field or a section. */
  more?: (text: string) => void;
}

const LESSER = new Set(['o', '○', '◦', '▫', '□', '·', '⁃']);
const SHORT = 150;
/** Fewer spaces before a line than this are an oversight. */
const DEEPER = 2;
/** Shorter lines are told as not understood; longer ones are a section. */
const SECTION_LENGTH = 60;
/** A part of the document over several axes, which has no level of its own: « VOLET OPÉRATIONNEL », « Partie 2 ». */
const PART =
  /^volet\b(?!.*\b(?:est|sont)\b)|^(?:partie|titre|chapitre|livre|tome) (?:[ivx]+|\d+|[a-h])\b|^(?:1re|1ere|2e|2eme|3e|3eme|premiere|deuxieme|seconde|troisieme) partie\b/;
const PAGE_HEADER = /^(?:feuille de route|strategie numerique|plan d actions?|page \d)/;

class OutlineReader {
  private readonly draft = emptyDraft();
  private axis: AxisDraft | null;
  private parent: ObjectiveDraft | null = null;
  private objectives: ObjectiveDraft[];
  private field: ObjectiveDraft | null = null;
  private actions: ActionDraft[] = [];
  private indicators: IndicatorDraft[] = [];
  private open: Open | null = null;
  private rowId = '';
  private order = 0;
  private readonly hasActions: boolean;
  private readonly fieldItems: ColumnItems;

  constructor(
    private readonly outline: Outline,
    private readonly context: Context,
  ) {
    this.fieldItems = new ColumnItems(
      context.grid,
      outline.lines.map(({ line }) => line.row),
    );
    this.axis = context.axis;
    this.objectives = context.objective ? [context.objective] : [];
    this.hasActions = outline.lines.some(
      ({ line, level }) => level === 'action' || line.label?.word.role === 'action',
    );
  }

  /** Reads a line; `overAxis` says that an axis stands right below it. */
  line(line: OutlineRow, level: OutlineLevel | null, overAxis: boolean): void {
    const { grid } = this.context;
    let subject: Subject = { kind: 'none' };
    if (level !== null && !(this.open?.names && line.bulleted)) subject = this.level(line, level);
    else if (line.label) subject = this.label(line);
    else if (line.text !== '' && this.isOfNothing(line, overAxis)) subject = this.ofNothing(line);
    else if (line.text !== '') subject = this.text(line, line.text);
    else subject = { kind: 'actions', actions: this.actions };
    const columns = line.facts ?? this.outline.fields?.columns ?? [];
    if (columns.length > 0 && !line.isHeader) {
      const about = this.about;
      const parents = this.parents;
      readFields(subject, {
        line,
        columns,
        items: this.fieldItems,
        grid,
        draft: this.draft,
        about,
        parents,
        place: this.place,
      });
    }
    for (const column of line.others) this.unread(grid.source(line.row, column), grid.text(line.row, column));
  }

  finish(): Draft {
    return this.draft;
  }

  private level(line: OutlineRow, level: OutlineLevel): Subject {
    const { code, title, written } = line.coded!;
    const place = this.place(this.context.grid.sourceOf(line.rect));
    const word = written === undefined ? {} : { word: written };
    const [, ...bullets] = headAndBullets(line.text);
    if (line.wasDate) {
      this.draft.observations.push({
        kind: 'code-as-date',
        source: place.source,
        text: tidy(this.context.grid.text(line.row, line.column)),
        code: code!,
      });
    }
    if (level === 'detail') return this.detail(line);
    if (level === 'item') return this.text(line, title);
    this.open = null;
    if (level === 'lever' || level === 'indicator') {
      this.open = { role: level };
      return this.items(level, [{ title, details: bullets.map(wholeText) }], place, code);
    }
    this.rowId = `${place.source.sheet}!${line.row + 1}`;
    this.indicators = [];
    if (level === 'action') {
      const item = { title: title === '' ? (code ?? '') : title, details: bullets.map(wholeText) };
      this.actions = [{ ...actionDraft(item, place, this.parents, this.rowId, code), ...word }];
      this.draft.actions.push(...this.actions);
      return { kind: 'actions', actions: this.actions };
    }
    this.actions = [];
    if (level === 'axis') {
      this.axis = { ...axisDraft(title, place, code), ...word };
      this.parent = null;
      this.objectives = [];
      this.field = null;
      this.draft.axes.push(this.axis);
    } else this.addObjective(level, title, place, code, word);
    for (const bullet of bullets) this.text({ ...line, bulleted: true }, bullet);
    return { kind: 'above' };
  }

  private addObjective(
    level: 'parent' | 'objective' | 'field',
    title: string,
    place: Place,
    code: string | undefined,
    word: { word?: string },
  ): void {
    const [above] = this.objectives;
    // « Objectif 1.1 » under « Objectif 1 » is a part of it, whatever its word.
    const nested =
      above?.code !== undefined && code !== undefined && parentCode(code) === codeKey(above.code);
    const isField = level === 'field' || (level === 'objective' && nested);
    const parent = level === 'parent' ? null : isField ? (above ?? this.parent) : this.parent;
    const objective = { ...objectiveDraft(title, place, this.axis, parent, code), ...word };
    if (isField) objective.level = 'field';
    this.draft.objectives.push(objective);
    this.field = isField ? objective : null;
    if (level === 'parent') {
      this.parent = objective;
      this.objectives = [];
    } else if (!isField) this.objectives = [objective];
  }

  private detail(line: OutlineRow): Subject {
    const action = this.actions.at(-1);
    if (action) action.details.push(wholeText(line.text));
    else this.unread(this.context.grid.sourceOf(line.rect), line.text, 'unmatched');
    return { kind: 'none' };
  }

  private label(line: OutlineRow): Subject {
    const { word, text, value } = line.label!;
    const role = this.roleOf(word.role, value);
    const source = this.context.grid.source(line.row, line.valueColumn);
    if (ITEM_ROLES.has(role) || role === 'cible') {
      this.open = { role, ...(line.valueColumn > line.column && value !== '' && { label: line.column }) };
      if (role === 'action' && this.actions.length > 0) {
        this.actions = [];
        this.rowId = `${source.sheet}!${line.row + 1}`;
      }
      // A « Champ opérationnel » stands below the objective that a line above names.
      if (isObjective(role)) this.field = null;
      if (isObjective(role) && !(role === 'field' && this.objectives.length === 1)) this.objectives = [];
      return value === '' ? { kind: 'none' } : this.items(role, itemsOf(value), this.place(source));
    }
    this.open = { role };
    const ofActions = role === 'contribution' || isActionField(role);
    if (ofActions && this.actions.length > 0) this.openField(role, text, value, source);
    else if (isIndicatorFact(role) && this.indicators.length > 0) {
      const add = (fact: string): void =>
        this.indicators.forEach((indicator) => addFact(indicator, role, fact, source));
      if (value !== '') add(value);
      this.open.more = add;
    } else this.openSection(text, value, source);
    return { kind: 'none' };
  }

  /** « Cible : 80 % » and « Objectif : 150 enseignants » below an indicator are its target. */
  private roleOf(role: Role, value: string): Role {
    const quantity = role === 'cible' || (role === 'objective' && /^\W*\d/.test(value));
    return quantity && this.indicators.length > 0 ? 'target' : role;
  }

  /** A field of the actions above, or the objectives of the projet académique that they serve; the lines below may go on with it. */
  private openField(
    role: keyof ActionDraft['fields'] | 'contribution',
    label: string,
    value: string,
    source: Source,
  ): void {
    const { actions } = this;
    const set = (text: string): void => {
      for (const { fields, extra } of actions)
        if (role === 'contribution') extra[label] = withLine(extra[label], text, source);
        else fields[role] = withLine(fields[role], text, source);
    };
    if (value !== '') set(value);
    this.open = { role, more: set, names: role === 'contribution' && value === '' };
  }

  private openSection(label: string, value: string, source: Source): void {
    const section = { about: this.about, label, text: value, source };
    this.draft.sections.push(section);
    this.open = {
      role: 'section',
      more: (text) => (section.text = section.text === '' ? text : `${section.text}\n${text}`),
    };
  }

  /** A legend, a part over several axes, or a plain line in a column of labels: no item, and it says nothing of one. */
  private isOfNothing(line: OutlineRow, overAxis: boolean): boolean {
    if (isLegend(line.text) || isSum(line.text)) return true;
    if (line.bulleted || hasBullets(line.text)) return false;
    if (overAxis && PART.test(plainKey(line.text)) && tidy(line.text).length <= SHORT) return true;
    return this.open?.label !== undefined && line.column <= this.open.label;
  }

  private ofNothing({ rect, text }: OutlineRow): Subject {
    this.open = null;
    const reason = isLegend(text) ? 'legend' : isTotalLabel(text) ? 'total' : 'outside-tables';
    return this.unread(this.context.grid.sourceOf(rect), text, reason);
  }

  /** A line without number or label: an item of the open list, else what it can be under the line above. */
  private text(line: OutlineRow, text: string): Subject {
    const source = this.context.grid.sourceOf(line.rect);
    const bulleted = line.bulleted || hasBullets(text);
    if (line.apart && !bulleted) this.open = null;
    if (isNote(text) && (!bulleted || this.isStarredNote(text))) return this.unread(source, text, 'note');
    if (PAGE_HEADER.test(plainKey(text)) && !bulleted) return this.unread(source, text);
    if (this.open?.more) {
      this.open.more(text.trim());
      return { kind: 'none' };
    }
    if (this.open) return this.item(line, text, source);
    const last = this.actions.at(-1);
    if (last) {
      if (bulleted) last.details.push(wholeText(text));
      else if (last.fields.description) last.fields.description.text += `\n${text.trim()}`;
      else last.fields.description = { text: text.trim(), source };
      return { kind: 'none' };
    }
    const short = bulleted
      ? tidy(text).length <= PROSE_LENGTH
      : tidy(text).length <= SHORT && !/[.!?]$/.test(tidy(text));
    if (this.objective && !this.hasActions && short) {
      this.open = { role: 'action' };
      return this.item(line, text, source);
    }
    if (tidy(text).length < SECTION_LENGTH) return this.unread(source, text);
    this.draft.sections.push({
      about: this.about,
      label: this.about?.title ?? this.context.grid.name,
      text: text.trim(),
      source,
    });
    return { kind: 'none' };
  }

  /** « * sous réserve… »: the only star of the outline is no bullet. */
  private isStarredNote(text: string): boolean {
    const starred = this.outline.lines.filter(({ line }) => line.text.trimStart().startsWith('*'));
    return text.trimStart().startsWith('*') && starred.length === 1;
  }

  private item(line: OutlineRow, text: string, source: Source): Subject {
    const open = this.open!;
    const glyph = hasBullets(text) ? text.trim().charAt(0) : undefined;
    const lesser =
      glyph !== undefined && LESSER.has(glyph) && open.glyph !== undefined && !LESSER.has(open.glyph);
    const above = this.lastOf(open.role);
    const indent = indentOf(text);
    const deeper = line.column === open.column && indent >= (open.indent ?? 0) + DEEPER;
    if (above && open.column !== undefined && (line.column > open.column || lesser || deeper)) {
      above.details.push(wholeText(text));
      return { kind: 'none' };
    }
    open.column ??= line.column;
    open.indent ??= indent;
    if (glyph !== undefined) open.glyph ??= glyph;
    return this.items(open.role, itemsOf(text), this.place(source));
  }

  private lastOf(role: Role): { details: string[] } | undefined {
    if (role === 'action') return this.draft.actions.at(-1);
    if (role === 'lever') return this.draft.levers.at(-1);
    return role === 'indicator' ? this.draft.indicators.at(-1) : undefined;
  }

  private items(
    role: Role,
    items: { title: string; details: string[] }[],
    place: Place,
    code?: string,
  ): Subject {
    const only = this.actions.length === 1 ? this.actions : [];
    for (const item of items) {
      const own = { ...place, order: this.order++ };
      if (role === 'lever')
        this.draft.levers.push({ ...leverDraft(item, own, this.parents, this.rowId, code), actions: only });
      else if (role === 'indicator') {
        const indicator = { ...indicatorDraft(item, own, this.parents, this.rowId, code), actions: only };
        this.draft.indicators.push(indicator);
        this.indicators.push(indicator);
      } else if (role === 'action') {
        const action = actionDraft(item, own, this.parents, this.rowId, code);
        this.draft.actions.push(action);
        this.actions.push(action);
      } else if (role === 'axis') {
        this.axis = axisDraft(item.title, own);
        this.draft.axes.push(this.axis);
      } else {
        const above = role === 'field' && this.objectives.length === 1 ? this.objectives[0]! : null;
        const objective = objectiveDraft(item.title, own, this.axis, above ?? this.parent);
        this.draft.objectives.push(objective);
        if (above) {
          objective.level = 'field';
          this.field = items.length === 1 ? objective : null;
        } else this.objectives.push(objective);
      }
    }
    if (role === 'action') return { kind: 'actions', actions: this.actions.slice(-items.length) };
    if (role === 'indicator') return { kind: 'indicators', indicators: this.indicators.slice(-items.length) };
    return { kind: isObjective(role) || role === 'axis' ? 'above' : 'none' };
  }

  /** The one objective that holds here; null between several. */
  private get objective(): ObjectiveDraft | null {
    return this.field ?? (this.objectives.length > 1 ? null : (this.objectives[0] ?? this.parent));
  }

  private get parents(): { axis: AxisDraft | null; objective: ObjectiveDraft | null } {
    return { axis: this.axis, objective: this.objective };
  }

  private get about(): ObjectiveDraft | AxisDraft | null {
    return this.objective ?? this.axis;
  }

  private readonly place = (source: Source): Place => ({ source, role: 'detail', order: this.order++ });

  private unread(source: Source, text: string, reason: UnreadReason = 'outside-tables'): Subject {
    this.draft.unread.push({ source, text: tidy(text), reason });
    return { kind: 'none' };
  }
}

function isObjective(role: Role): boolean {
  return role === 'objective' || role === 'strategicObjective' || role === 'field' || role === 'cible';
}

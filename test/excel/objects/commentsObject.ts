import type { ModelObject } from '../engine/modelObject';
import { freshId } from '../workbook/emptyWorkbook';
import type { ExcelSheet } from '../workbook/workbook';
import { addressedCells } from './addressedCells';
import { asText, asWord, invalid, orElse } from './arguments';
import { collectionObject } from './collectionObject';
import type { ObjectTools } from './objectTools';
import { itemNotFound, refuseProtected } from './refusals';

type Comment = ExcelSheet['comments'][number];

/** `Workbook.comments` over all sheets, `Worksheet.comments` over one. Threads without replies. */
export function commentsObject(tools: ObjectTools, sheets: () => readonly ExcelSheet[]): ModelObject {
  const all = (): { sheet: ExcelSheet; comment: Comment }[] =>
    sheets().flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
  return collectionObject({
    type: 'CommentCollection',
    ways: ['indexer', 'GetItemAt', 'GetItemOrNullObject'],
    items: () => all().map(({ sheet, comment }) => commentObject(tools, sheet, comment)),
    find: (id) => {
      const found = all().find(({ comment }) => comment.id === asText(id));
      return found && commentObject(tools, found.sheet, found.comment);
    },
    methods: {
      Add: ([cell, content, contentType]) => {
        orElse(contentType, (value) => asWord(value, ['Plain']), 'Plain');
        const only = sheets().length === 1 ? sheets()[0] : undefined;
        const { sheet, rect } = addressedCells(cell, tools.book, only);
        refuseProtected(sheet);
        if (rect.top !== rect.bottom || rect.left !== rect.right) throw invalid('a comment is on one cell');
        const comment = { id: freshId(tools.book), row: rect.top, column: rect.left, text: asText(content) };
        // ASSUMED: a cell has one thread, and a second one is refused.
        if (sheet.comments.some(({ row, column }) => row === comment.row && column === comment.column))
          throw invalid('a cell with a comment');
        sheet.comments.push(comment);
        return commentObject(tools, sheet, comment);
      },
    },
  });
}

function commentObject(tools: ObjectTools, sheet: ExcelSheet, comment: Comment): ModelObject {
  const live = (): Comment => {
    if (!sheet.comments.includes(comment)) throw itemNotFound();
    return comment;
  };
  return {
    type: 'Comment',
    members: {
      id: () => comment.id,
      properties: {
        Id: { get: () => comment.id },
        Content: {
          get: () => live().text,
          set: (value) => {
            live().text = asText(value);
          },
        },
      },
      methods: {
        GetLocation: () => {
          const { row, column } = live();
          return tools.makeRange(sheet, { top: row, left: column, bottom: row, right: column });
        },
        Delete: () => {
          live();
          sheet.comments = sheet.comments.filter((other) => other !== comment);
        },
      },
    },
  };
}

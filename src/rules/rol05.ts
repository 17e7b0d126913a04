import type { ItemName } from '../domain/itemName';
import { concerning } from './concerning';
import { actionName } from './namedItems';
import type { Rule } from './rule';
import { letters } from './wordings';

declare module '../domain/finding' {
  interface FindingParameters {
    'ROL-05': { names: ItemName[]; text: string };
  }
}

/** An action done by those for whom it is done: one of the two rubrics may have been copied. */
export const rol05: Rule<'ROL-05'> = {
  code: 'ROL-05',
  profile: 'all',
  check(roadmap) {
    const same = roadmap.actions.filter(({ fields: { audience, partners } }) => {
      const key = letters(audience?.text ?? '');
      return key !== '' && key === letters(partners?.text ?? '');
    });
    if (same.length === 0) return [];
    const concerned = same.map(({ id, fields, source }) => ({
      id,
      source: fields.audience?.source ?? source,
    }));
    const parameters = {
      names: same.map((action) => actionName(roadmap, action)),
      text: same[0]!.fields.audience!.text,
    };
    return [{ code: 'ROL-05', severity: 'information', ...concerning(concerned), parameters }];
  },
};

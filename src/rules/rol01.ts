import type { ItemName } from '../domain/itemName';
import { tidy } from '../domain/text';
import { concerning, isException } from './concerning';
import { actionName } from './namedItems';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** The actions that have several pilotes, and the wordings that name them. */
    'ROL-01': { names: ItemName[]; texts: string[] };
  }
}

/** A rubric « Pilote » that names several: who answers for the action? An empty one is EMP-02's, none at all META-04's. */
export const rol01: Rule<'ROL-01'> = {
  code: 'ROL-01',
  profile: 'all',
  check(roadmap) {
    const owned = roadmap.actions.filter(({ fields }) => tidy(fields.owner?.text ?? '') !== '');
    const shared = owned.filter(({ fields }) => namesSeveral(fields.owner!.text));
    if (shared.length === 0) return [];
    const names = shared.map((action) => actionName(roadmap, action));
    const texts = [...new Set(shared.map(({ fields }) => tidy(fields.owner!.text)))];
    const concerned = shared.map(({ id, fields }) => ({ id, source: fields.owner!.source }));
    // Where many actions have two pilotes, it is how this office works.
    const severity = isException(shared.length, owned.length) ? 'avertissement' : 'information';
    return [{ code: 'ROL-01', severity, ...concerning(concerned), parameters: { names, texts } }];
  },
};

/** Between two pilotes; « et » joins words of one name too (« examens et concours »), unless both are acronyms. */
const BETWEEN = /\s*[/;,+&\n]\s*/;
const ACRONYMS = /^\p{Lu}[\p{Lu}\d-]+ et (?:l[ae]s? |l['’])?\p{Lu}[\p{Lu}\d-]+$/u;

function namesSeveral(owner: string): boolean {
  const outside = owner.replace(/\([^()]*\)/g, ' ').trim();
  if (ACRONYMS.test(tidy(outside))) return true;
  const parts = outside.split(BETWEEN).filter((part) => part !== '');
  const named = parts.filter((part) => /^\p{Lu}/u.test(part));
  // « DRANE, DSI, collectivités »: what goes on with « de » is still the name before.
  const others = parts.filter((part) => !named.includes(part) && /^d(?:es?|u)?(?:['’]|\s)/u.test(part));
  return named.length > 1 && (named.length === parts.length || (parts.length > 2 && others.length === 0));
}

import type { Finding, FindingCode } from '../domain/finding';
import type { Roadmap } from '../domain/roadmap';
import type { Settings } from '../domain/settings';

/** `copil`: checked by default, before the committee. `all`: only when everything is asked for. */
export type Profile = 'copil' | 'all';

export interface RuleContext {
  /** ISO date that « today » means; the program's clock is never read by a rule. */
  date: string;
  /** What was typed on the sheet « Paramètres »; without it all is as usual. */
  settings?: Settings;
}

/** One rule of the contrôle de cohérence. A new rule is one file with such an object and one line in `rules.ts`. */
export interface Rule<Code extends FindingCode = FindingCode> {
  code: Code;
  profile: Profile;
  check(roadmap: Roadmap, context: RuleContext): Finding<Code>[];
}

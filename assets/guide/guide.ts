import { families, familyOf, type Family } from '../../src/domain/families';
import type { Finding } from '../../src/domain/finding';
import { findingText } from '../../src/messages/fr';
import { familyNames, severityNames } from '../../src/messages/fr/checks';
import { ruleTexts } from '../../src/messages/fr/guide';
import { guideTexts } from '../../src/messages/fr/guide/frame';
import type { RuleText } from '../../src/messages/fr/guide/ruleText';
import { placeOrder } from '../../src/rules/places';
import { rules } from '../../src/rules/rules';
import type { Rule } from '../../src/rules/rule';
import { proposedChanges } from '../../src/workflows/corrections';
import { findingsIn, workbookOf } from './checkedExample';
import type { ExampleSheets, RuleExample } from './example';
import { examples } from './examples';
import { escaped, sheetTable } from './markdown';

/** Where the guide stands, from the root of the project. */
export const GUIDE_PATH = 'docs/guide-des-controles.md';

/** A rule with what the guide needs to tell of it. */
interface Told {
  rule: Rule;
  text: RuleText;
  example: RuleExample;
}

/**
 * The guide of rules: what the program checks, family by family, each rule with its example and with what the program
 * itself says of that example. Markdown; the same every time.
 */
export function guide(): string {
  const told = rules.flatMap((rule): Told[] => {
    const { code } = rule;
    return code === 'STR-00' ? [] : [{ rule, text: ruleTexts[code], example: examples[code] }];
  });
  const byFamily = families.map((family) => ({
    family,
    told: told.filter(({ rule }) => familyOf(rule.code) === family),
  }));
  const parts = [
    `# ${guideTexts.title}`,
    ...guideTexts.introduction,
    `## ${guideTexts.contents}`,
    ...byFamily.map(contents),
    ...byFamily.flatMap(({ family, told: ofFamily }) => [
      `## ${familyNames[family]}`,
      ...ofFamily.flatMap(ruleSection),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function contents({ family, told }: { family: Family; told: readonly Told[] }): string {
  const lines = told.map(({ rule: { code }, text }) => `- [${code}](#${code.toLowerCase()}) ${text.name}`);
  return [`**${familyNames[family]}**`, '', ...lines].join('\n');
}

function ruleSection({ rule: { code, profile }, text, example }: Told): string[] {
  const { wrong } = example;
  const finding = findingAt(example, code);
  const { constat, pourquoi, correction } = findingText(finding);
  const changes = proposedChanges(finding, workbookOf(wrong));
  const places = [...finding.places].sort(placeOrder(wrong.map(({ name }) => name)));
  const addressesOn = (name: string): string[] =>
    places.filter(({ sheet }) => sheet === name).map(({ address }) => address);
  return [
    `<a id="${code.toLowerCase()}"></a>`,
    `### ${code} · ${text.name}`,
    `${guideTexts.severity(severityNames[finding.severity])} · ${guideTexts.profiles[profile]}`,
    withLinks(text.when),
    ...(example.before ? beforeSection(example.before, wrong) : []),
    guideTexts.example(wrong.map(({ name }) => ({ sheet: name, addresses: addressesOn(name) }))),
    ...wrong.flatMap((sheet) => [
      ...(wrong.length > 1 ? [guideTexts.sheet(sheet.name)] : []),
      sheetTable(sheet, addressesOn(sheet.name)),
    ]),
    [
      `> **${guideTexts.constat}** ${escaped(constat)}`,
      `> **${guideTexts.pourquoi}** ${escaped(pourquoi)}`,
      `> **${guideTexts.correction}** ${escaped(correction)}`,
      ...changes.map(
        ({ source, before, after }) =>
          `> ${guideTexts.change(source.address, escaped(before), escaped(after))}`,
      ),
    ].join('\n>\n'),
  ];
}

/** The sheets of the workbook that were otherwise before, for a rule that compares with that. */
function beforeSection(before: ExampleSheets, now: ExampleSheets): string[] {
  const others = before.filter((sheet) => !now.includes(sheet));
  return [
    guideTexts.before,
    ...others.flatMap((sheet) => [guideTexts.sheet(sheet.name), sheetTable(sheet, [])]),
  ];
}

/** A text with the codes of other rules as links to them. */
function withLinks(text: string): string {
  return text.replace(/\b[A-Z]{3,4}-\d\d\b/g, (code) => `[${code}](#${code.toLowerCase()})`);
}

/** The finding that an example is made for. Throws when the program does not make it. */
export function findingAt({ wrong, at, before, seen }: RuleExample, code: Finding['code']): Finding {
  const found = findingsIn(wrong, before, seen).find(
    (finding) =>
      finding.code === code &&
      finding.places.some(({ sheet, address }) => sheet === at.sheet && address === at.address),
  );
  if (!found) throw new Error(`The example of ${code} gives no such finding at ${at.sheet}!${at.address}.`);
  return found;
}

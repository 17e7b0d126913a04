import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { openPackage } from '../../../src/hosts/file/openPackage';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { typedPlan } from '../../support/typedPlan';
import { describeWithValidator, validatorErrors } from '../../support/validator';

const written = freshWorkbook([typedPlan()], { stamped: true });

function rulesOf(bytes: Uint8Array): string[] {
  const sheet = new TextDecoder().decode(openPackage(bytes).parts.get('xl/worksheets/sheet1.xml'));
  return sheet.match(/<dataValidation .*?(?:\/>|<\/dataValidation>)/g) ?? [];
}

describe('cells that expect a number or a day, in a file', () => {
  it('warn of anything else, in our words or in Excel’s own', () => {
    expect(rulesOf(written)).toEqual([
      '<dataValidation type="decimal" errorStyle="warning" operator="greaterThanOrEqual" allowBlank="1"' +
        ' showInputMessage="1" showErrorMessage="1" errorTitle="Un nombre" error="Ceci n’est pas un nombre."' +
        ' promptTitle="Valeur" prompt="Un nombre : 12,5 ou 80 %." sqref="B2"><formula1>-1E+15</formula1></dataValidation>',
      '<dataValidation type="date" errorStyle="warning" operator="greaterThanOrEqual" allowBlank="1"' +
        ' showInputMessage="1" showErrorMessage="1" sqref="E2"><formula1>DATE(2000,1,1)</formula1></dataValidation>',
    ]);
  });

  it('cut a warning that is longer than Excel takes', () => {
    const [validation] = typedPlan().validations;
    const long = { ...validation!, warning: { title: 'T'.repeat(40), text: 'x'.repeat(300) } };
    const [rule] = rulesOf(freshWorkbook([typedPlan({ validations: [long] })], { stamped: true }));
    expect(rule).toContain(` errorTitle="${'T'.repeat(31)}…" error="${'x'.repeat(224)}…"`);
  });

  it('refuse anything else where the plan is strict', () => {
    const [validation] = typedPlan().validations;
    const strict = typedPlan({ validations: [{ ...validation!, strict: true }] });
    expect(rulesOf(freshWorkbook([strict], { stamped: true }))[0]).not.toContain('errorStyle');
  });
});

describeWithLibreOffice('LibreOffice', () => {
  it('takes both rules as they are meant', () => {
    const rules = rulesOf(savedByLibreOffice(written, 'xlsx', 'xlsx'));
    expect(rules).toHaveLength(2);
    expect(rules.join()).toMatch(/type="decimal".*type="date"/);
    for (const rule of rules) expect(rule).toContain('operator="greaterThanOrEqual"');
    for (const rule of rules) expect(rule).toContain('errorStyle="warning"');
  });
});

describeWithValidator('Microsoft’s validator', () => {
  it('finds nothing wrong with them', async () => {
    expect(await validatorErrors(written)).toEqual([]);
  });
});

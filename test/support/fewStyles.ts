/**
 * Leaves of Fluent’s styles only what hides or turns something: jsdom draws nothing, and asked for the look of each element that a
 * test meets it would match thousands of rules for most of the test’s time. How the pane looks is seen in a browser, in
 * test/e2e.
 */
const SHOWN = /(?:display:\s*none|visibility:\s*hidden|pointer-events|writing-mode)/;

if (typeof CSSStyleSheet !== 'undefined') {
  const insertRule = Reflect.get(CSSStyleSheet.prototype, 'insertRule') as CSSStyleSheet['insertRule'];
  CSSStyleSheet.prototype.insertRule = function insertShown(rule: string, index?: number): number {
    const { length } = this.cssRules;
    return SHOWN.test(rule) ? insertRule.call(this, rule, Math.min(index ?? 0, length)) : length;
  };
}

export {};

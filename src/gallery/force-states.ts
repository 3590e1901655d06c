/**
 * A hover or a keyboard focus cannot be asked for by markup. So each rule for one is written once more for what stands in
 * `.is-hover` or `.is-focus`: what is shown is the kit's own rule, whatever becomes of it.
 */

const states = [
  [':hover', ':is(.is-hover *)'],
  [':focus-visible', ':is(.is-focus :is(a, button, input, select, textarea))'],
] as const;

export function forceStates(): void {
  const forced = new CSSStyleSheet();
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSStyleRule) insert(forced, rule);
    }
  }
  document.adoptedStyleSheets = [forced];
}

function insert(forced: CSSStyleSheet, rule: CSSStyleRule): void {
  for (const [state, within] of states) {
    if (!rule.selectorText.includes(state)) continue;
    const selector = rule.selectorText.replaceAll(state, within);
    forced.insertRule(`${selector} { ${rule.style.cssText} }`, forced.cssRules.length);
  }
}

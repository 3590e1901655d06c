import type { Page } from '../journey';

/** How Chinese and Japanese are set, and money in every language. */

/** Lines that begin with what ends a phrase, or end with what begins one. */
export function brokenLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const neverFirst = /[、。，．：；！？」』）】》〉”’…ー々％]/;
    const neverLast = /[「『（【《〈“‘]/;
    interface Character {
      readonly text: string;
      readonly box: DOMRect;
      readonly block: Element | null;
      readonly context: string;
    }
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const blockOf = (node: Node): Element | null => {
      let at = node.parentElement;
      while (at?.parentElement) {
        const [own, above] = [at, at.parentElement].map((element) => getComputedStyle(element).display);
        if (!/^(inline|contents)/.test(own ?? '') || /flex|grid/.test(above ?? '')) break;
        at = at.parentElement;
      }
      return at;
    };
    const found = new Set<string>();
    let before: Character | null = null;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const block = blockOf(node);
      const all = node.textContent ?? '';
      if (all.trim() === '' || !node.parentElement?.checkVisibility()) continue;
      for (let index = 0; index < all.length; index++) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const [box] = range.getClientRects();
        const text = all[index] ?? '';
        if (text.trim() === '' || !box || box.width < 0.5) continue;
        const isNextLine: boolean =
          before?.block === block && box.top > before.box.top + before.box.height / 2;
        const context = all.slice(Math.max(0, index - 8), index + 3);
        if (isNextLine && neverFirst.test(text)) found.add(`begins a line: ${context}`);
        if (isNextLine && before && neverLast.test(before.text)) found.add(`ends a line: ${before.context}`);
        before = { text, box, block, context };
      }
    }
    return [...found];
  });
}

/** Elements whose text leans. */
export function slanted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).fontStyle !== 'normal')
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Blocks that are not set by the strict rules of line breaking. */
export function looselyBroken(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('p, li, td, th, dt, dd, h1, h2, h3, h4, label, button')]
      .filter((element) => getComputedStyle(element).getPropertyValue('line-break') !== 'strict')
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** What stands before and after a sign that is the yuan's and the yen's alike. */
export function bareYen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inFields = [...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
        ? `${field.value} ${field.placeholder}`
        : '',
    );
    return [document.body.innerText, ...inFields].flatMap((text) => text.match(/.{0,12}[¥￥].{0,12}/g) ?? []);
  });
}

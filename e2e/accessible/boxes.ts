import type { Page } from '../journey';

/** Where text stands on the page, and what stands in its way. */

/**
 * By how many pixels the page can be scrolled sideways. Tried, since widths do not tell; without the room that is kept for a
 * scroll bar, which phones lay over the page.
 */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollX, scrollY } = window;
    const before = document.adoptedStyleSheets;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { scrollbar-gutter: auto }');
    document.adoptedStyleSheets = [...before, sheet];
    window.scrollTo(9999, scrollY);
    const by = window.scrollX;
    document.adoptedStyleSheets = before;
    window.scrollTo(scrollX, scrollY);
    return by;
  });
}

/** The spacing that a reader may set (WCAG 1.4.12); as a constructed sheet, which the content policy allows. */
export async function spaceText(page: Page, isSpaced: boolean): Promise<void> {
  await page.evaluate((on) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = on ? [sheet] : [];
  }, isSpaced);
  // Drawings are drawn anew.
  if (isSpaced) await page.waitForTimeout(150);
}

/**
 * Text that is cut off, and text that stands over other text. `inDrawings`: there too, where labels have their places by
 * the width of plain text, and are all said in the sentence or the table beside them.
 */
export function clashes(page: Page, inDrawings: boolean): Promise<string[]> {
  return page.evaluate((withLabels) => {
    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    const root = document.querySelector('dialog[open]') ?? document.body;
    const found: string[] = [];

    /** For those who do not see, or laid over the page wherever it is scrolled to. */
    const isAside = (element: Element | null): boolean => {
      for (let at = element; at && at !== root; at = at.parentElement) {
        const { clipPath, position, opacity } = getComputedStyle(at);
        if (clipPath.startsWith('inset(50%') || opacity === '0') return true;
        if (position === 'fixed' || position === 'sticky') return true;
      }
      return false;
    };
    /** Of a box what is seen within the frames that it can be scrolled in. */
    const seen = (element: Element, { left, top, right, bottom }: Box): Box | null => {
      const box = { left, top, right, bottom };
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const frame = at.getBoundingClientRect();
        if (overflowX !== 'visible') {
          box.left = Math.max(box.left, frame.left);
          box.right = Math.min(box.right, frame.right);
        }
        if (overflowY !== 'visible') {
          box.top = Math.max(box.top, frame.top);
          box.bottom = Math.min(box.bottom, frame.bottom);
        }
      }
      return box.right - box.left > 2 && box.bottom - box.top > 2 ? box : null;
    };

    for (const element of root.querySelectorAll('*')) {
      if (element instanceof SVGElement || element.matches('input, textarea, select') || isAside(element))
        continue;
      if (!withLabels && element.closest('.drawing')) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsWidth = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutsHeight = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((cutsWidth || cutsHeight) && element.textContent?.trim())
        found.push(`cut off: ${element.className} ${element.textContent.trim().slice(0, 40)}`);
    }

    const lines: (Box & { readonly node: Node; readonly text: string })[] = [];
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
      // What is not drawn of a drawing has rectangles all the same, but no box.
      if (!withLabels && parent.closest('.drawing')) continue;
      if (isAside(parent) || parent.getBoundingClientRect().width === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const half = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.3;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // The middle of the line: letters, without the room that a face keeps above and below them.
        const middle = (top + bottom) / 2;
        const box = seen(parent, {
          left: left + 1,
          right: right - 1,
          top: middle - half,
          bottom: middle + half,
        });
        if (box) lines.push({ ...box, node, text: text.slice(0, 30) });
      }
    }
    lines.sort((one, other) => one.top - other.top);
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.top >= one.bottom - 1) break;
        const isOver = other.left < one.right - 1 && one.left < other.right - 1;
        if (isOver && one.node !== other.node) found.push(`“${one.text}” over “${other.text}”`);
      }
    });
    return [...new Set(found)];
  }, inDrawings);
}

/**
 * Controls smaller than 24 px that have not the room of 24 px to themselves (WCAG 2.5.8); those within a sentence may be
 * as high as its lines.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 23.9;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const controls = root.querySelectorAll('a[href], button, input, select, textarea, summary');
    const targets = [...controls]
      .filter(
        (control) =>
          control.checkVisibility({ visibilityProperty: true }) &&
          // Laid over the page wherever it is scrolled to.
          !control.closest('.skip-link, .go-on'),
      )
      .map((control) => {
        const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
        const own = control.textContent?.trim() ?? '';
        return {
          control,
          box: (label ?? control).getBoundingClientRect(),
          isInSentence:
            getComputedStyle(control).display === 'inline' &&
            own !== control.parentElement?.textContent?.trim(),
        };
      })
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = ({ width, height }: DOMRect) => width < least || height < least;
    /** How far a box is from the middle of another; of a small one, how far its own circle is. */
    const distance = (of: DOMRect, to: DOMRect) => {
      const [x, y] = [of.left + of.width / 2, of.top + of.height / 2];
      if (isSmall(to)) return Math.hypot(to.left + to.width / 2 - x, to.top + to.height / 2 - y) - least / 2;
      return Math.hypot(Math.max(to.left - x, 0, x - to.right), Math.max(to.top - y, 0, y - to.bottom));
    };
    return targets
      .filter(({ box, isInSentence }) => isSmall(box) && !isInSentence)
      .filter(({ box, control }) =>
        targets.some((other) => other.control !== control && distance(box, other.box) < least / 2),
      )
      .map(({ box, control }) => {
        const size = `${box.width.toFixed(0)} × ${box.height.toFixed(0)}`;
        return `${size}: ${control.outerHTML.slice(0, 160)}`;
      });
  });
}

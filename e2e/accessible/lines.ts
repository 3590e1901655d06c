import type { Page } from '../journey';

/** Where the lines of Chinese and Japanese end, as they are laid out. */

export interface Lines {
  /** Dates, amounts, percentages and clauses that stand on two lines. */
  readonly divided: readonly string[];
  /** Ends of texts that stand alone on their last line: one character, with or without its full stop. */
  readonly alone: readonly string[];
}

export function linesOf(page: Page): Promise<Lines> {
  return page.evaluate(() => {
    interface Line {
      top: number;
      bottom: number;
      text: string;
    }
    const whole =
      /\d+年(?:\d+月(?:\d+日)?)?|\d+月(?:\d+日)?|\d+日|\d[\d,]*(?:\.\d+)?(?:[美日]?元|分钟|小时|時間|分間?|秒|[%％])|第\d+(?:\.\d+)*(?:\(\d+\))*[条項]|\d+(?:\.\d+)+(?:\(\d+\))*/g;
    const mark = '\ufffc';
    const divided = new Set<string>();
    const alone = new Set<string>();
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const isInline = (element: Element) => {
      const above = element.parentElement && getComputedStyle(element.parentElement).display;
      return /^(inline|contents)$/.test(getComputedStyle(element).display) && !/flex|grid/.test(above ?? '');
    };
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const isSet = (element: Element) =>
      !element.closest('svg, pre, textarea, select, [aria-hidden="true"]') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 2;

    /** The runs of text that are set together, with the marks that stand among it; a block ends a run. */
    const runs: (Text | Element)[][] = [];
    const gather = (element: Element): void => {
      let run: (Text | Element)[] = [];
      const end = () => {
        if (run.length > 0) runs.push(run);
        run = [];
      };
      const walk = (at: Element) => {
        for (const child of at.childNodes) {
          if (child instanceof Text) run.push(child);
          else if (child instanceof HTMLBRElement) end();
          else if (child instanceof Element && isInline(child)) walk(child);
          else if (child instanceof Element) {
            if (getComputedStyle(child).display.startsWith('inline-')) run.push(child);
            else end();
            gather(child);
          }
        }
      };
      if (!isSet(element)) return;
      walk(element);
      end();
    };
    gather(document.querySelector('dialog[open]') ?? document.body);

    for (const run of runs) {
      const text = run.map((part) => (part instanceof Text ? part.data : mark)).join('');
      if (!/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) continue;
      const lines: Line[] = [];
      const lineAt: number[] = [];
      const place = (box: DOMRect | undefined, character: string) => {
        if (box && box.width >= 0.5) {
          const last = lines.at(-1);
          if (!last || box.top > last.bottom - 2)
            lines.push({ top: box.top, bottom: box.bottom, text: character });
          else last.text += character;
        }
        lineAt.push(Math.max(0, lines.length - 1));
      };
      for (const part of run) {
        if (part instanceof Element) place(part.getBoundingClientRect(), mark);
        else
          for (let index = 0; index < part.data.length; index++) {
            const range = document.createRange();
            range.setStart(part, index);
            range.setEnd(part, index + 1);
            place([...range.getClientRects()].at(-1), part.data[index] ?? '');
          }
      }
      for (const { 0: token, index } of text.matchAll(whole))
        if (lineAt[index] !== lineAt[index + token.length - 1])
          divided.add(`${token} in ${text.slice(Math.max(0, index - 6), index + token.length + 4)}`);
      const end = lines.at(-1)?.text.trim() ?? '';
      if (lines.length > 1 && /^[\u3040-\u30ff\u4e00-\u9fff][。、，；：？！）」”]*$/.test(end))
        alone.add(text.trim().slice(-24));
    }
    return { divided: [...divided], alone: [...alone] };
  });
}

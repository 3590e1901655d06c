import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { caseChecksum } from '../../case/case-checksum';
import { useResult } from '../../working/result';

/** What stands at the foot of each printed page, where the browser fills the boxes of a page's margin. */
export function usePageFoot(): void {
  const { t } = useTranslation('worksheet');
  const { terms, file } = useResult();
  const left = `${t(($) => $.foot.name)}  ${terms.short}  ${caseChecksum(file)}`;
  // The numbers of the page and of all pages are known to the stylesheet alone.
  const right = t(($) => $.foot.page, { page: '\n', pages: '\t' })
    .split(/(\n|\t)/)
    .map((part) => (part === '\n' ? 'counter(page)' : part === '\t' ? 'counter(pages)' : quoted(part)))
    .join(' ');
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const boxes = `@bottom-left { content: ${quoted(left)} } @bottom-right { content: ${right} }`;
    sheet.replaceSync(`@page paper-a4 { ${boxes} } @page paper-letter { ${boxes} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [left, right]);
}

/** A string of CSS. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

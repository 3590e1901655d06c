import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useGap } from './use-gap';
import type { Report } from './report';

/** That rows came in is said by the log; here, what did not. */
export function ImportReport({ report }: { readonly report: Report }) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const gap = useGap();
  const { files, skipped, passedOver, repeated } = report;
  if (skipped === 0 && passedOver === 0 && repeated === 0) return null;
  return (
    <p className="import-line">
      {files.length > 0 && t(($) => $.report.files, { files: files.join(', ') })}
      {gap}
      {skipped > 0 && t(($) => $.report.skipped, { count: skipped, number: formatInteger(skipped) })}
      {gap}
      {repeated > 0 && t(($) => $.report.repeated, { count: repeated, number: formatInteger(repeated) })}
      {gap}
      {passedOver > 0 &&
        t(($) => $.report.passedOver, { count: passedOver, number: formatInteger(passedOver) })}
    </p>
  );
}

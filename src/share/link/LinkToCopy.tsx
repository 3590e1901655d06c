import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { safeLength } from '../../case/link/link-address';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { Button } from '../../ui/Button';
import '../../ui/input.css';
import { Notice } from '../../ui/Notice';
import { SaveFileButton } from '../file/SaveFileButton';
import type { MadeLink } from './use-link';

interface LinkToCopyProps {
  readonly terms: Terms;
  readonly made: MadeLink;
}

/** The link, or, where there is none, why, and the way by file. */
export function LinkToCopy({ terms, made }: LinkToCopyProps) {
  const { t } = useTranslation('share');
  if (made.address === null)
    return (
      <Notice>
        <p>{t(($) => $.link[made.whyNone])}</p>
        <SaveFileButton terms={terms} />
      </Notice>
    );
  const { address } = made;
  return (
    <>
      {/* Another link has not been copied yet. */}
      <AddressBox key={address} address={address} />
      {address.length > safeLength && (
        <Notice>
          <p>{t(($) => $.link.long)}</p>
          <SaveFileButton terms={terms} />
        </Notice>
      )}
      {window.location.protocol === 'file:' && <p>{t(($) => $.link.ofFile)}</p>}
    </>
  );
}

function AddressBox({ address }: { readonly address: string }) {
  const { t } = useTranslation('share');
  const { formatInteger } = useFormats();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid('copied');
    } catch {
      // No clipboard on a page without https, or its user refused it
      box.current?.select();
      setSaid('refused');
    }
  };
  return (
    <>
      <label className="field__label" htmlFor={id}>
        {t(($) => $.link.label, { count: address.length, number: formatInteger(address.length) })}
      </label>
      <textarea
        id={id}
        ref={box}
        className="input share-link__address"
        readOnly
        rows={6}
        spellCheck={false}
        value={address}
      />
      <p className="share-link__copy">
        <Button kind="primary" onClick={() => void copy()}>
          {t(($) => $.link.copy)}
        </Button>
        <output>{said && t(($) => $.link[said])}</output>
      </p>
    </>
  );
}

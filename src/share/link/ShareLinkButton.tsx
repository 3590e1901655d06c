import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '../../terms/schema';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';
import { partToCome } from '../../ui/part-to-come';

const ShareLink = lazily(partToCome(() => import('./ShareLink')));

/** Opens what makes a link of a product's case; its code comes with the first opening. */
export function ShareLinkButton({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('share');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(($) => $.link.share)}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t(($) => $.link.title)}>
        <Suspense>
          <ShareLink terms={terms} />
        </Suspense>
      </Dialog>
    </>
  );
}

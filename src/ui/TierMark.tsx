import { TierArea } from './TierArea';
import type { TierLook } from './tier-look';

/** A swatch beside the name or the credit of a tier. The text says it; the swatch only repeats it. */
export function TierMark({ tier }: { readonly tier: TierLook }) {
  return <TierArea tier={tier} width="28" height="14" className="tier-mark" />;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../public/terms');
const read = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));

/**
 * An agreement that there is none of, which measures as TRTC's does but by other figures: slices of ten minutes that
 * fail below 95 %, anniversary months, two tiers, cash, of the fee actually paid. What a fifth terms file comes to.
 */
export function fifthAgreement() {
  const trtc = read('trtc');
  const { measure } = trtc;
  return {
    ...trtc,
    id: 'live',
    short: 'LIVE',
    name: { zh: '直播', en: 'Live Streaming', ja: 'ライブ配信' },
    serviceMonth: { ...trtc.serviceMonth, kind: 'anniversary' },
    measure: {
      ...measure,
      slice: { ...measure.slice, minutes: 10 },
      breach: { ...measure.breach, rate: '95%' },
      minimum: { ...measure.minimum, minutes: 10 },
    },
    commitment: { ...trtc.commitment, availability: '99.5%' },
    tiers: {
      ...trtc.tiers,
      rows: [
        { below: '99.5%', credit: '15%' },
        { below: '98%', credit: '40%' },
      ],
    },
    remedy: { ...trtc.remedy, kind: 'cash' },
    fee: { ...trtc.fee, basis: 'paid' },
  };
}

/** The index of terms with its name. */
export function indexWithFifth() {
  const index = read('index');
  return { ...index, products: [...index.products, 'live'] };
}

/**
 * A case of it and what it comes to. Bought on 17 March for two months. On 10 April from 01:00 to 05:00 everything
 * fails: 24 slices, 240 minutes of the 31 × 1440 of 17 March to 16 April: 99.4623…%, below 99.5 %: 15 % of
 * 2,000.00 − 500.00.
 */
export const fifthCase = {
  format: 'sla-case',
  version: 1,
  product: 'live',
  purchase: { startDate: '2026-03-17', months: 2 },
  log: [{ kind: 'interval', start: '2026-04-10T01:00', end: '2026-04-10T05:00' }],
  fees: { currency: 'CNY', default: { consumed: '2000.00', deducted: '500.00' } },
  asOf: '2026-06-01',
};

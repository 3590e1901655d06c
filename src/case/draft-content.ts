import type { LogEntry } from '../domain';
import { isObject, type Checker, type JsonObject } from './checker';
import type { Draft, DraftEntry, DraftFee } from './draft';
import { DraftFields } from './draft-fields';

export type DraftContent = Omit<Draft, 'id' | 'changedAt'>;

interface ContentOptions {
  /** What a row may be, by the product. */
  readonly kinds: readonly LogEntry['kind'][];
  /** Rows in the browser's storage carry their ids; to those of a file they are given, beginning with this. */
  readonly rowIds: 'own' | { readonly beginWith: string };
}

/** More is no log that anybody works on by hand. */
const mostRows = 1_000_000;
/** Far more service months than a term has: the fee of a month stays when the term is changed. */
const mostFees = 10_000;

const keys = {
  root: keySet('format version product title claimant purchase logZone fees asOf log'),
  claimant: keySet('account contact reference'),
  purchase: keySet('startDate until months endDate'),
  fees: keySet('currency consumed deducted each byMonth messagePrice'),
  fee: keySet('consumed deducted'),
  row: keySet('kind start end successRate requests successes total failed exclusion note'),
  rowWithId: keySet('id kind start end successRate requests successes total failed exclusion note'),
};

/** What a draft of the present version holds; null where something is wrong, and the checker knows what. */
export function draftContent(
  checker: Checker,
  json: JsonObject,
  options: ContentOptions,
): DraftContent | null {
  const before = checker.problems.length;
  const root = new DraftFields(checker, json, '', keys.root);
  const claimant = new DraftFields(checker, json['claimant'], 'claimant', keys.claimant);
  const purchase = new DraftFields(checker, json['purchase'], 'purchase', keys.purchase);
  const fees = new DraftFields(checker, json['fees'], 'fees', keys.fees);
  const content = {
    product: root.text('product'),
    title: root.text('title'),
    claimant: {
      account: claimant.text('account'),
      contact: claimant.text('contact'),
      reference: claimant.text('reference'),
    },
    purchase: {
      startDate: purchase.text('startDate'),
      until: purchase.oneOf('until', ['months', 'endDate']),
      months: purchase.text('months'),
      endDate: purchase.text('endDate'),
    },
    logZone: root.text('logZone'),
    log: readLog(checker, json['log'], options),
    fees: {
      currency: fees.text('currency'),
      ...readFee(fees),
      each: fees.oneOf('each', [false, true]),
      byMonth: isObject(json['fees']) ? readFees(checker, json['fees']['byMonth']) : {},
      messagePrice: fees.text('messagePrice'),
    },
    asOf: root.text('asOf'),
  };
  return checker.problems.length === before ? content : null;
}

function readLog(checker: Checker, value: unknown, options: ContentOptions): DraftEntry[] {
  if (!Array.isArray(value)) {
    checker.report('log', value === undefined ? 'missing' : 'wrong-type', { expected: 'array' });
    return [];
  }
  if (value.length > mostRows) {
    checker.report('log', 'too-many', { most: mostRows });
    return [];
  }
  return value.map((row: unknown, place) => readRow(checker, row, place, options));
}

/** A cell that was left blank may be left out. */
function readRow(
  checker: Checker,
  value: unknown,
  place: number,
  { kinds, rowIds }: ContentOptions,
): DraftEntry {
  const path = `log[${place}]`;
  const row = new DraftFields(checker, value, path, rowIds === 'own' ? keys.rowWithId : keys.row);
  const named = row.get('kind');
  const kind = kinds.find((one) => one === named);
  if (!kind && isObject(value)) checker.report(`${path}.kind`, 'wrong-kind', { kinds: kinds.join(', ') });
  return {
    id: rowIds === 'own' ? row.text('id') : `${rowIds.beginWith}-${place}`,
    kind: kind ?? 'interval',
    start: row.text('start', ''),
    end: row.text('end', ''),
    successRate: row.text('successRate', ''),
    requests: row.text('requests', ''),
    successes: row.text('successes', ''),
    total: row.text('total', ''),
    failed: row.text('failed', ''),
    exclusion: row.text('exclusion', ''),
    note: row.text('note', ''),
  };
}

function readFees(checker: Checker, value: unknown): Draft['fees']['byMonth'] {
  const months = Object.entries(checker.object(value, 'fees.byMonth') ?? {});
  if (months.length > mostFees) {
    checker.report('fees.byMonth', 'too-many', { most: mostFees });
    return {};
  }
  const fees = months.map(([month, fee]): [string, DraftFee] => {
    const path = `fees.byMonth.${month}`;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(month)) checker.report(path, 'unknown-key', { key: month });
    return [month, readFee(new DraftFields(checker, fee, path, keys.fee))];
  });
  return Object.fromEntries(fees);
}

function readFee(fee: DraftFields): DraftFee {
  return { consumed: fee.text('consumed'), deducted: fee.text('deducted') };
}

function keySet(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

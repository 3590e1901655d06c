import { agreementTable } from '../home/agreement-table';
import { wordsOf, type Namespace } from '../i18n/word-files';
import { resultParts } from '../results/result-parts';
import { partToCome } from '../ui/part-to-come';
import { liveSheet, stepParts } from '../wizard/parts';
import type { PageName } from './page-at';

/** The pages, each a file of its own with all that it imports. What they need stands here once. */
export const views = {
  agreement: partToCome(() => import('../agreement/AgreementPage')),
  claim: partToCome(() => import('../claim-kit/ClaimPage')),
  example: partToCome(() => import('./ExamplePage')),
  new: partToCome(() => import('./NewDraftPage')),
  result: partToCome(() => import('../results/ResultPage')),
  other: partToCome(() => import('./OtherPage')),
  wizard: partToCome(() => import('../wizard/WizardPage')),
  worksheet: partToCome(() => import('../worksheet/WorksheetPage')),
} as const;

type Load = () => Promise<unknown>;

/** What a page is made of beside the first screen: its code with its styles, and its sentences. */
interface PageParts {
  readonly code: readonly Load[];
  readonly words: readonly Namespace[];
  /** Whether it reads the working days. */
  readonly calendar: boolean;
  /** Whether it shows the draft that its product is at. */
  readonly draft: boolean;
  /** Code that it does without until it has been drawn. */
  readonly later: readonly Load[];
  /** Where one goes from there. */
  readonly next: readonly PageName[];
}

const none = { code: [], words: [], calendar: false, draft: false, later: [], next: [] } as const;

const result: PageParts = {
  code: [views.result.ask],
  words: ['results', 'working', 'figures', 'readings', 'share', 'problems'],
  calendar: true,
  draft: true,
  later: [resultParts.ask, () => import('../figures/AvailabilityChart')],
  next: ['claim', 'worksheet'],
};

/** What the steps have in common. */
const wizard = {
  ...none,
  words: ['wizard', 'figures', 'readings', 'problems'],
  calendar: true,
  draft: true,
  later: [liveSheet.ask],
} as const;

const purchase: PageParts = {
  ...wizard,
  code: [views.wizard.ask, stepParts.purchase.ask],
  next: ['log', 'result', 'import', 'fees'],
};

export const pages: Readonly<Record<PageName, PageParts>> = {
  home: {
    ...none,
    code: [agreementTable.ask],
    words: ['home'],
    next: ['new', 'example', 'agreement'],
  },
  agreement: {
    ...none,
    code: [views.agreement.ask],
    words: ['agreement', 'figures', 'readings'],
    calendar: true,
    next: ['new', 'result'],
  },
  // It goes on to its result at once.
  example: { ...result, draft: false, code: [views.example.ask, ...result.code] },
  new: { ...purchase, draft: false, code: [views.new.ask, ...purchase.code] },
  purchase,
  log: {
    ...wizard,
    code: [views.wizard.ask, stepParts.log.ask],
    words: [...wizard.words, 'import'],
    next: ['fees', 'result', 'import'],
  },
  fees: { ...wizard, code: [views.wizard.ask, stepParts.fees.ask], next: ['result', 'log'] },
  import: {
    ...none,
    code: [() => import('../wizard/import/import-session'), () => import('../wizard/import/ImportDialog')],
    words: ['import', 'share'],
  },
  result,
  claim: {
    ...none,
    code: [views.claim.ask],
    words: ['claim-kit', 'working', 'share'],
    calendar: true,
    draft: true,
    next: ['worksheet', 'result'],
  },
  worksheet: {
    ...none,
    code: [views.worksheet.ask],
    words: ['worksheet', 'working', 'figures', 'readings'],
    calendar: true,
    draft: true,
  },
  other: { ...none, code: [views.other.ask] },
};

/** Each by itself: one that fails here is asked for again when it is needed, and who needs it tells what is wrong. */
export function codeAndWords(page: PageName, language: string): Load[] {
  const { code, words } = pages[page];
  return [...code, ...(['app', ...words] as const).map((name) => () => wordsOf(language, name))];
}

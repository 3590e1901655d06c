import type { Namespace } from '../i18n/i18n';
import { agreement, example, isStep, worksheet } from './steps';

/** The pages, each a file of its own with all that it imports. What they need stands here once, and not in the first screen. */
export const views = {
  agreement: () => import('../agreement/AgreementPage'),
  claim: () => import('../claim-kit/ClaimPage'),
  example: () => import('./ExamplePage'),
  new: () => import('./NewDraftPage'),
  result: () => import('../results/ResultPage'),
  other: () => import('./OtherPage'),
  wizard: () => import('../wizard/WizardPage'),
  worksheet: () => import('../worksheet/WorksheetPage'),
} as const;

/** What a page is made of beside the first screen: its code with its styles, and its sentences. */
interface PageParts {
  readonly code: readonly (() => Promise<unknown>)[];
  readonly words: readonly Namespace[];
  /** Whether it reads the working days. */
  readonly calendar: boolean;
  /** Where one goes from there. */
  readonly next: readonly PageName[];
}

type PageName =
  | 'home'
  | 'agreement'
  | 'example'
  | 'wizard'
  | 'import'
  | 'result'
  | 'claim'
  | 'worksheet'
  | 'other';

export const pages: Readonly<Record<PageName, PageParts>> = {
  home: {
    // What else it is made of is asked for by `start.tsx`, or lies below the first screen.
    code: [],
    words: [],
    calendar: false,
    next: ['wizard', 'example', 'result', 'agreement'],
  },
  agreement: {
    code: [views.agreement],
    words: ['agreement', 'figures', 'readings'],
    calendar: true,
    next: ['wizard', 'result'],
  },
  example: {
    code: [views.example],
    words: [],
    calendar: false,
    next: ['result'],
  },
  wizard: {
    code: [views.new, views.wizard],
    words: ['wizard', 'figures', 'readings', 'import', 'problems'],
    calendar: true,
    next: ['result', 'import'],
  },
  import: {
    code: [() => import('../wizard/import/import-session'), () => import('../wizard/import/ImportDialog')],
    words: ['import', 'share'],
    calendar: false,
    next: [],
  },
  result: {
    code: [views.result, () => import('../figures/AvailabilityChart')],
    words: ['results', 'working', 'figures', 'readings', 'share', 'problems'],
    calendar: true,
    next: ['claim', 'worksheet'],
  },
  claim: {
    code: [views.claim],
    words: ['claim-kit', 'working', 'share'],
    calendar: true,
    next: ['worksheet', 'result'],
  },
  worksheet: {
    code: [views.worksheet],
    words: ['worksheet', 'working', 'figures', 'readings'],
    calendar: true,
    next: [],
  },
  other: { code: [], words: [], calendar: false, next: [] },
};

/** Which page an address leads to, as far as it can be told from the address alone. */
export function pageAt(hash: string): { readonly page: PageName; readonly product: string | null } {
  const [first = '', second = ''] = hash.replace(/^#?\/?/, '').split('/');
  if (first === '') return { page: 'home', product: null };
  if (first === example) return { page: 'example', product: null };
  return { page: pageOf(second), product: first };
}

function pageOf(step: string): PageName {
  if (step === 'new') return 'wizard';
  if (step === agreement || step === worksheet) return step;
  if (!isStep(step)) return 'other';
  return step === 'result' || step === 'claim' ? step : 'wizard';
}

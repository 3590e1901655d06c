import { exampleProducts, isExample, type ExampleId } from '../home/examples';
import { agreement, example, isStep, worksheet } from './steps';

export type PageName =
  | 'home'
  | 'agreement'
  | 'example'
  | 'new'
  | 'purchase'
  | 'log'
  | 'fees'
  | 'import'
  | 'result'
  | 'claim'
  | 'worksheet'
  | 'other';

export interface Place {
  readonly page: PageName;
  readonly product: string | null;
  readonly example: ExampleId | null;
}

/** Which page an address leads to, as far as it can be told from the address alone. */
export function pageAt(hash: string): Place {
  const [first = '', second = ''] = hash.replace(/^#?\/?/, '').split('/');
  if (first === '') return { page: 'home', product: null, example: null };
  if (first !== example) return { page: pageOf(second), product: first, example: null };
  return isExample(second)
    ? { page: 'example', product: exampleProducts[second], example: second }
    : { page: 'other', product: null, example: null };
}

function pageOf(step: string): PageName {
  if (step === agreement || step === worksheet || step === 'new') return step;
  return isStep(step) ? step : 'other';
}

export const steps = ['purchase', 'log', 'fees', 'result', 'claim'] as const;
export type Step = (typeof steps)[number];

export function isStep(text: string): text is Step {
  return steps.some((step) => step === text);
}

/** The printed form, reached from the claim. */
export const worksheet = 'worksheet';

/** What an agreement says, to be read before any step. */
export const agreement = 'agreement';

/** In the place of a product: leads on to the result of that example. */
export const example = 'example';

export const productRoute = '/:product/:step';

export function stepAddress(product: string, step: Step): string {
  return `#/${product}/${step}`;
}

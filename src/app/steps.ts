export const wizardSteps = ['purchase', 'log', 'fees'] as const;
export type WizardStep = (typeof wizardSteps)[number];

export const steps = [...wizardSteps, 'result', 'claim'] as const;
export type Step = (typeof steps)[number];

export function isStep(text: string): text is Step {
  return steps.some((step) => step === text);
}

/** The printed form, reached from the claim. */
export const worksheet = 'worksheet';

export const productRoute = '/:product/:step';

export function stepAddress(product: string, step: Step): string {
  return `#/${product}/${step}`;
}

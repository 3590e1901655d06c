/** The steps of the wizard, in the order in which Continue goes through them. */
export const wizardSteps = ['purchase', 'log', 'fees'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** Routes, as `navigate` takes them; a link puts a # before. */
export function routeAfter(product: string, step: WizardStep): string {
  return `/${product}/${wizardSteps[wizardSteps.indexOf(step) + 1] ?? 'result'}`;
}

export function routeBefore(product: string, step: WizardStep): string {
  const before = wizardSteps[wizardSteps.indexOf(step) - 1];
  return before ? `/${product}/${before}` : '/';
}

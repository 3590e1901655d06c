/** Whether the wizards of the other agreements are there as well. */
const everyWizard = false;

export function hasWizard(product: string): boolean {
  return everyWizard || product === 'trtc';
}

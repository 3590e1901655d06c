import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '../journey';

const level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** To tell of all that is well takes as long as to find it. */
const violationsAlone = { resultTypes: ['violations' as const] };

/** What axe finds against WCAG 2.2 AA and its own advice, in a part of the page or all of it: rule and place. */
export function axeFaults(page: Page, within = 'html'): Promise<string[]> {
  return faults(
    new AxeBuilder({ page })
      .options({ ...violationsAlone, rules: { 'target-size': { enabled: true } } })
      .withTags(level)
      .include(within),
  );
}

/** The same of the rules that a theme can break. */
export function colourFaults(page: Page): Promise<string[]> {
  return faults(
    new AxeBuilder({ page })
      .options({ ...violationsAlone })
      .withRules(['color-contrast', 'link-in-text-block']),
  );
}

/** The same of the rules that a narrow screen can break. */
export function targetFaults(page: Page): Promise<string[]> {
  return faults(
    new AxeBuilder({ page })
      .options({ ...violationsAlone })
      .withRules(['target-size', 'scrollable-region-focusable']),
  );
}

async function faults(builder: AxeBuilder): Promise<string[]> {
  // There are no frames to be put together.
  const { violations } = await builder.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

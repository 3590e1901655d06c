import { expect, test } from '../journey';
import { axeFaults, colourFaults, targetFaults } from './axe';
import { clashes, sideways, smallTargets, spaceText } from './boxes';
import { go, isOrdinary, languages, nameOf, walks } from './screens';
import { bareYen, brokenLines, looselyBroken, slanted } from './type';

/**
 * What holds for each screen in each language, whatever it says. One visit serves all: to come there takes longest. The
 * ordinary test run has a sample (`isOrdinary`), `npm run accessible` all.
 */

for (const { language, locale } of languages)
  test.describe(`in ${language}`, () => {
    test.use({ locale, reducedMotion: 'reduce' });

    for (const walk of walks)
      test(`${nameOf(walk)}: seen, set and pressed by everyone${isOrdinary(walk, language) ? '' : ' @everywhere'}`, async ({
        page,
      }) => {
        await go(page, walk, async ({ name }) => {
          const none = (what: string, found: readonly string[]) =>
            expect.soft(found, `${name} ${language}: ${what}`).toEqual([]);

          await page.setViewportSize({ width: 1280, height: 800 });
          none('axe, light', await axeFaults(page));
          await page.emulateMedia({ colorScheme: 'dark' });
          none('axe, dark', await colourFaults(page));
          await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
          none('axe, forced colours', await colourFaults(page));
          await page.emulateMedia({ forcedColors: 'none' });

          none('a bare yen', await bareYen(page));
          await spaceText(page, true);
          none('spaced', await clashes(page, true));
          await spaceText(page, false);

          // 320 px are also what is left of 1280 at 400 %.
          await page.setViewportSize({ width: 320, height: 640 });
          // Drawings are drawn anew.
          await page.waitForTimeout(150);
          expect.soft(await sideways(page), `${name} ${language}: sideways at 320 px`).toBeLessThanOrEqual(0);
          none('at 320 px', await clashes(page, true));
          none('axe, at 320 px', await targetFaults(page));
          none('too small to be pressed', await smallTargets(page));
          await spaceText(page, true);
          none('spaced, at 320 px', await clashes(page, true));
          await spaceText(page, false);

          if (language === 'en') return;
          await page.setViewportSize({ width: 360, height: 740 });
          await page.waitForTimeout(150);
          none('lines', await brokenLines(page));
          none('line-break', await looselyBroken(page));
          none('italics', await slanted(page));
        });
      });
  });

import { expect, test } from '../journey';
import { linesOf } from './lines';
import { go, isOrdinary, languages, nameOf, walks } from './screens';

/** What is read as one is set as one, and no text leaves one character over: on each screen, as wide as phones and tablets. */

test.describe.configure({ mode: 'parallel' });

for (const { language, locale } of languages.filter((one) => one.language !== 'en'))
  test.describe(`in ${language}`, () => {
    test.use({ locale, reducedMotion: 'reduce' });

    for (const walk of walks)
      test(`${nameOf(walk)}: dates, amounts and last lines stay whole${isOrdinary(walk, language) ? '' : ' @everywhere'}`, async ({
        page,
      }) => {
        await go(page, walk, async ({ name }) => {
          for (const width of [320, 360, 768]) {
            await page.setViewportSize({ width, height: 740 });
            const { divided, alone } = await linesOf(page);
            const where = `${name} ${language} at ${width} px`;
            expect.soft(divided, `${where}: divided`).toEqual([]);
            expect.soft(alone, `${where}: one character alone`).toEqual([]);
          }
        });
      });
  });

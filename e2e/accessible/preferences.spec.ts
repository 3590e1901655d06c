import { expect, test, type Page } from '../journey';
import { openExample } from '../open-example';
import { twoMonths } from '../paper/cases';

/** What a reader has set for all pages: less motion, a theme, colours of the system's own. */

test.use({ locale: 'en-GB' });

const screens = ['#/', '#/trtc/agreement', '#/trtc/log', '#/trtc/fees', '#/trtc/result', '#/trtc/claim'];

async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (window.location.hash = hash), address);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
}

/** Whatever would move for longer than a hundredth of a second. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const longest = (times: string) =>
      Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000)));
    const found = new Set<string>();
    for (const element of document.querySelectorAll('*'))
      for (const part of [undefined, '::before', '::after']) {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, part);
        if (
          longest(transitionDuration) > 10 ||
          longest(animationDuration) > 10 ||
          scrollBehavior === 'smooth'
        )
          found.add(`${element.tagName} ${element.getAttribute('class')} ${part ?? ''}`);
      }
    return [...found];
  });
}

test('where less motion is asked for, nothing moves', async ({ page }) => {
  await openExample(page, twoMonths);
  await expect(page.getByRole('button').first()).toBeVisible();
  // Else some things do, and are seen to.
  expect(await moving(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const screen of screens) {
    await open(page, screen);
    expect(await moving(page), screen).toEqual([]);
  }
});

/** What the element that has the focus lacks to be found by its outline, or null. */
function unseenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
        const share = channel / 255;
        return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    // A drawing's frame stands for what has the focus in it.
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const isOutlined = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    let outlined: Element | null = element;
    while (outlined && !isOutlined(outlined)) outlined = outlined.parentElement;
    let ground = (outlined ?? element).parentElement;
    while (ground && channels(getComputedStyle(ground).backgroundColor)[3] === 0)
      ground = ground.parentElement;
    const { outlineColor } = getComputedStyle(outlined ?? element);
    const pair = [outlineColor, getComputedStyle(ground ?? document.documentElement).backgroundColor].map(
      luminance,
    );
    const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    const shown = outlined ?? element;
    const box = shown.getBoundingClientRect();
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.2, 0.8].map((y) => [box.left + x * box.width, top + y * (bottom - top)] as const),
    );
    const isCovered = points.every(([x, y]) => {
      const seen = document.elementFromPoint(x, y);
      return seen === null || !(shown.contains(seen) || seen.contains(shown));
    });
    const name = element.outerHTML.slice(0, 120);
    if (!outlined) return `no outline: ${name}`;
    if (contrast < 3) return `outline of ${contrast.toFixed(1)}: ${name}`;
    return isCovered ? `covered: ${name}` : null;
  });
}

const themes = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;
for (const [turn, [theme, media]] of themes.entries())
  for (const isOrdinary of [true, false]) {
    // Ordinarily each theme looks at screens of its own.
    const own = screens.filter((_, at) => (at % themes.length === turn) === isOrdinary);
    test(`whatever Tab leads to is seen to have the focus, ${theme}${isOrdinary ? '' : ', on the other screens @everywhere'}`, async ({
      page,
    }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      // A phone's: what keeps to the foot of the window could cover it.
      await page.setViewportSize({ width: 360, height: 740 });
      await openExample(page, twoMonths);
      for (const screen of own) {
        await open(page, screen);
        const unseen = new Set<string | null>();
        for (let pressed = 0; pressed < 45; pressed++) {
          await page.keyboard.press('Tab');
          unseen.add(await unseenFocus(page));
        }
        unseen.delete(null);
        expect([...unseen], screen).toEqual([]);
      }
    });
  }

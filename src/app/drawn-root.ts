/** Of what the build draws: `base.css` shows the one in the language of the page, and of other pages than home the head. */
export const drawnClass = 'drawn';

/**
 * Where the app is to be mounted, and whether the home page as it draws it stands there. What was drawn besides goes: the
 * other languages, and elsewhere than home all but the head of the page.
 */
export function takeRoot(): { readonly root: Element; readonly isDrawn: boolean } {
  const { lang, dataset } = document.documentElement;
  const drawn = [...document.querySelectorAll(`.${drawnClass}`)];
  const root = drawn.find((one) => one.getAttribute('lang') === lang) ?? document.getElementById('root');
  if (!root) throw new Error('index.html has nowhere for the app.');
  for (const one of drawn) if (one !== root) one.remove();
  const isHead = dataset.drawn === 'head';
  if (isHead) root.querySelector('main')?.replaceChildren();
  delete dataset.drawn;
  // Its language is the page's from now on, and changes with it.
  root.removeAttribute('class');
  root.removeAttribute('lang');
  return { root, isDrawn: drawn.length > 0 && !isHead };
}

/** Of what the build draws: `base.css` shows the one in the language of the page, and of other pages than home the head. */
export const drawnClass = 'drawn';

/** Where the app is to be mounted, and whether the build has drawn its first page there: what it drew besides goes. */
export function takeRoot(): { readonly root: Element; readonly isDrawn: boolean } {
  const { lang } = document.documentElement;
  const drawn = [...document.querySelectorAll(`.${drawnClass}`)];
  const root = drawn.find((one) => one.getAttribute('lang') === lang) ?? document.getElementById('root');
  if (!root) throw new Error('index.html has nowhere for the app.');
  for (const one of drawn) if (one !== root) one.remove();
  return { root, isDrawn: drawn.length > 0 };
}

/** From now on it is the app's: its language is the page's, and changes with it. Of the home page only the head stays elsewhere. */
export function makeOwn(root: Element): void {
  const { dataset } = document.documentElement;
  if (dataset.drawn === 'head') root.querySelector('main')?.replaceChildren();
  delete dataset.drawn;
  root.removeAttribute('class');
  root.removeAttribute('lang');
}

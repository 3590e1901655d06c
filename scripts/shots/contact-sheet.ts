import { walks } from './walks';

/**
 * The pictures of a folder beside each other, to look through in a browser: a row for each screen, with every look of it
 * that was ever taken.
 */
export function contactSheet(files: readonly string[]): string {
  const screens = walks
    .flatMap((walk) => walk.screens.map(({ name }) => name))
    .filter((screen) => files.some((file) => isOf(screen, file)));
  const rows = screens.map((screen) => {
    const figures = files
      .filter((file) => isOf(screen, file))
      .map((file) => {
        const look = file.slice(screen.length + 1, -'.png'.length);
        return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${screen}, ${look}"></a><figcaption>${look}</figcaption></figure>`;
      });
    return `<section id="${screen}"><h2>${screen}</h2><div>${figures.join('')}</div></section>`;
  });
  const links = screens.map((screen) => `<a href="#${screen}">${screen}</a>`).join(' ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title><style>${style}</style>
<nav>${links}</nav>
${rows.join('\n')}
</html>
`;
}

function isOf(screen: string, file: string): boolean {
  return file.startsWith(`${screen}.`) && file.endsWith('.png');
}

const style = `
body { margin: 1rem; background: #777; color: #fff; font: 14px system-ui, sans-serif }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem }
a { color: inherit }
h2 { position: sticky; left: 0; margin: 1.5rem 0 .5rem; font-size: 1rem }
section > div { display: flex; gap: .75rem; overflow-x: auto; align-items: start }
figure { flex: none; width: 15rem; margin: 0 }
img { width: 100%; max-height: 24rem; object-fit: cover; object-position: top; background: #fff }
figcaption { font-size: 12px }`;

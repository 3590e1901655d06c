import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * The plain page that ours is measured beside: a heading; with `?list` the entries of a case as a list; with `?fields=N` that
 * many rows of fields, with all their texts in one state.
 */
const asked = new URLSearchParams(location.search);
const main = document.querySelector('main');
if (!main) throw new Error('The page has no main part.');
const root = createRoot(main);

if (asked.has('list')) {
  const response = await fetch('./examples/part-month.sla.json');
  const file: unknown = await response.json();
  root.render(h(List, { file }));
} else if (asked.has('fields')) root.render(h(Fields, { rows: Number(asked.get('fields')) }));
else root.render(h('h1', null, 'Does the month qualify?'));

function List({ file }: { readonly file: unknown }) {
  const log =
    typeof file === 'object' && file !== null && 'log' in file && Array.isArray(file.log) ? file.log : [];
  return h(
    'ol',
    null,
    log.map((entry, row) => h('li', { key: row }, `${entry.start} – ${entry.end}`)),
  );
}

function Fields({ rows }: { readonly rows: number }) {
  const [texts, setTexts] = useState(() =>
    Array.from({ length: rows }, (_, row) => `2024-01-01 00:${row % 60}`),
  );
  return h(
    'ol',
    null,
    texts.map((text, row) =>
      h(
        'li',
        { key: row },
        h('input', {
          value: text,
          onChange: ({ target }: { readonly target: HTMLInputElement }) =>
            setTexts(texts.with(row, target.value)),
        }),
      ),
    ),
  );
}

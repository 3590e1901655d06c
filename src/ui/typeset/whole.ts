import { createElement, Fragment, type ReactElement } from 'react';

/**
 * A date, in figures with its time, days with the month they lie in, short sums and runs of clauses, and a number with what
 * it counts: there any line may end.
 */
const whole =
  /(\d{4}-\d\d-\d\d(?: \d\d:[\d:]+)?|(?:\d+ [A-Z][a-z]{2} – )?[\d–]+ [A-Z][a-z]+|\w+ day \d|(?:次月|翌月の)?(?:第?\d[\d,.:]*(?:\(\d+\))?(?: min\b|–\d\.\d+|(?: × \d+)+|个?工作日|个月|か月|営業日|分钟|小时|[時分秒]間|項目|スライス|[美日]元|(?![第至])[一-鿿％]))+(?:～(?:\d+日)?|[\u3041-鿿]{1,2}$)?)/;

/** These hold plain text alone. */
const plain = /^(?:option|title|desc|text|tspan|style|textarea)$/;

/** The properties of an element with what is to stand on one line in its texts kept there. */
export function keepWhole(type: unknown, props: unknown): unknown {
  if (isPlain(type) || !hasChildren(props)) return props;
  const { children } = props;
  if (typeof children === 'string') return { ...props, children: typeset(children) };
  if (!Array.isArray(children)) return props;
  return {
    ...props,
    children: children.map((child: unknown, index) =>
      typeof child === 'string' ? typeset(child, index) : child,
    ),
  };
}

/** A component has its texts set where it draws them. */
function isPlain(type: unknown): boolean {
  return typeof type === 'string' ? plain.test(type) : type !== Fragment;
}

function hasChildren(props: unknown): props is { readonly children: unknown } {
  return typeof props === 'object' && props !== null && 'children' in props;
}

/** One element, as the text was one: in a flexible box its pieces would each be an item of their own. */
function typeset(text: string, key = 0): ReactElement | string {
  const pieces = text.split(whole);
  if (pieces.length === 1) return text;
  return createElement(
    'set-text',
    { key },
    ...pieces.map((piece, index) => (index % 2 === 1 ? createElement('set-whole', null, piece) : piece)),
  );
}

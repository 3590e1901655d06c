import './FlushEnd.css';

/** A text at the end of a column: a full-width bracket is half empty, and its ink would end before the figures do. */
export function FlushEnd({ children }: { readonly children: string }) {
  return children.endsWith('）') ? <span className="flush-end">{children}</span> : children;
}

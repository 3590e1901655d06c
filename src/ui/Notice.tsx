import type { ComponentProps } from 'react';
import './Notice.css';

/** `bad` only for what is wrong and has to be put right. */
export function Notice({
  kind = 'plain',
  className,
  ...rest
}: ComponentProps<'div'> & { readonly kind?: 'plain' | 'bad' }) {
  const classes = ['notice', kind === 'bad' && 'notice--bad', className].filter(Boolean).join(' ');
  return <div className={classes} {...rest} />;
}

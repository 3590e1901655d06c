import type { ComponentProps } from 'react';
import './Button.css';

export type ButtonKind = 'primary' | 'secondary' | 'plain';

interface Kind {
  /** One primary button a page. `plain` looks like a link. */
  readonly kind?: ButtonKind;
}

export function Button({
  kind = 'secondary',
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Kind) {
  return <button type={type} className={classNames(kind, className)} {...rest} />;
}

/** A link that looks like a button: it goes somewhere, a button does something. */
export function ButtonLink({ kind = 'secondary', className, children, ...rest }: ComponentProps<'a'> & Kind) {
  return (
    <a className={classNames(kind, className)} {...rest}>
      {children}
    </a>
  );
}

function classNames(kind: ButtonKind, more: string | undefined): string {
  return ['button', `button--${kind}`, more].filter(Boolean).join(' ');
}

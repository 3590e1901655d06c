import type { ComponentProps } from 'react';
import { useFieldControl } from './field-control';
import './input.css';
import { isComposing } from './is-composing';

interface Look {
  /** How many characters it is wide; the whole column where not given. */
  readonly width?: number;
  /** Figures stand at the end, as in the columns they go into. */
  readonly figures?: boolean;
}

/**
 * Always type "text": number and date inputs lose full-width digits and follow the browser's language, not the page's.
 */
export function TextInput({
  width,
  figures,
  className,
  style,
  onKeyDown,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'width'> & Look) {
  const field = useFieldControl();
  const classes = ['input', figures && 'input--figures', className].filter(Boolean).join(' ');
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      className={classes}
      style={width === undefined ? style : { inlineSize: `${width + 3}ch`, ...style }}
      {...field}
      {...rest}
      onKeyDown={(event) => {
        // Enter that ends the composition of a word is not meant for the form.
        if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
        onKeyDown?.(event);
      }}
    />
  );
}

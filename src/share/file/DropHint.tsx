import './DropHint.css';

/** Lies over the page while files are dragged over it. */
export function DropHint({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div className="drop-hint" popover="manual" ref={showOnTop}>
      <p>
        <strong>{title}</strong>
        <span>{hint}</span>
      </p>
    </div>
  );
}

/** Above a dialog too, which lies over all that is merely drawn last. */
function showOnTop(hint: HTMLElement | null): void {
  hint?.showPopover();
}

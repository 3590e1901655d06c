import './RowButton.css';

interface RowButtonProps {
  readonly id?: string;
  readonly icon: keyof typeof drawings;
  readonly label: string;
  readonly onClick: () => void;
}

const drawings = {
  note: 'M2.5 4h11M2.5 8h11M2.5 12h6',
  remove: 'M4 4l8 8M12 4l-8 8',
  deduct: 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0M5.5 8h5',
} as const;

export function RowButton({ id, icon, label, onClick }: RowButtonProps) {
  return (
    <button type="button" id={id} className="row-button" aria-label={label} title={label} onClick={onClick}>
      <svg width="16" height="16" aria-hidden="true">
        <path d={drawings[icon]} />
      </svg>
    </button>
  );
}

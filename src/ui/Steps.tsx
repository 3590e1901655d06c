import './Steps.css';

interface Step {
  readonly href: string;
  readonly label: string;
}

interface StepsProps {
  readonly label: string;
  readonly steps: readonly Step[];
  /** Index of the step one is at. */
  readonly current: number;
  /** Takes its place and shows nothing: where it leads is not known yet. */
  readonly isAwaited?: boolean;
}

export function Steps({ label, steps, current, isAwaited = false }: StepsProps) {
  return (
    <nav className={isAwaited ? 'steps steps--awaited' : 'steps'} aria-label={label}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.href}>
            <a href={step.href} {...(index === current ? { 'aria-current': 'step' as const } : {})}>
              <span className="steps__number">{index + 1}</span> {step.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

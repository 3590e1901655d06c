/** The scale's levels in the margin, each with its line across the columns. The columns say the bounds themselves. */
export function TierLevels({ levels }: { readonly levels: readonly string[] }) {
  return (
    <ol className="tier-levels" aria-hidden="true">
      {levels.map((level, index) => (
        <li key={level} style={{ gridRow: index + 2 }}>
          <span>{level}</span>
        </li>
      ))}
    </ol>
  );
}

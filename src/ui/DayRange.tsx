import './DayRange.css';

/** What stands between the two days of a range, in each language. */
const joiner = /(?<=至|～| – )/;

/** Two days of a range, which may stand under each other where there is little room; neither is ever broken itself. */
export function DayRange({ text }: { readonly text: string }) {
  return (
    // One thing where it stands in a row with others.
    <span>
      {text.split(joiner).map((part) => (
        <span key={part} className="day-range">
          {part}
          <wbr />
        </span>
      ))}
    </span>
  );
}

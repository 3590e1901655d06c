import { Clause } from './Clause';
import './Clauses.css';
import { useWords } from './words';

/** Several references in a row; one that occurs twice stands once. */
export function Clauses({ numbers }: { readonly numbers: readonly string[] }) {
  const { between } = useWords();
  const distinct = [...new Set(numbers)];
  return distinct.map((number, index) => {
    const more = index < distinct.length - 1;
    return (
      <span className="clauses__one" key={number}>
        <Clause number={number} />
        {more && between}
      </span>
    );
  });
}

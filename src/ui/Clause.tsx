import { useCitation } from './citation';
import { Mark } from './Mark';
import { useWords } from './words';

/** A reference to a clause of the agreement that the `CiteContext` around it holds. */
export function Clause({ number }: { readonly number: string }) {
  const words = useWords();
  const citation = useCitation(number);
  const name = words.clause(number);
  if (!citation) return <Mark kind="clause" text={number} name={name} />;
  const { document, summary, page } = citation;
  return (
    <Mark kind="clause" text={number} name={name}>
      <span className="slip__title">
        <span lang={document.language}>{document.title}</span> {number}
      </span>
      {summary && <span>{summary}</span>}
      <span className="slip__note">
        {summary && `${words.inOurWords} `}
        {document.date !== undefined && words.edition(document.date)}
      </span>
      {page && (
        <span className="slip__note">
          <a href={page.address} target="_blank" rel="noreferrer">
            {words.officialPage(page.title)}
          </a>
        </span>
      )}
    </Mark>
  );
}

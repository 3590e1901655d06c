/** An address of the vendor's, as the agreements write it. */
const address = /(cloud\.tencent\.com(?:\/\w+)+)/;

/** A text whose addresses can be followed. */
export function LinkedText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(address).map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <a key={piece} href={`https://${piece}`} target="_blank" rel="noreferrer">
            {piece}
          </a>
        ),
      )}
    </>
  );
}

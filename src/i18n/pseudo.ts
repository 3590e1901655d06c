/**
 * A pseudo-language made of a real one, for development alone: what is not marked is text that no locale holds, and what
 * breaks has too little room for another language. Placeholders and tags stay as they are.
 */

export type Texts = Readonly<Record<string, unknown>>;

/** How much longer it is, of the real text's length. */
const longer = 0.4;
const kept = /(\{\{.*?\}\}|<[^>]*>|\$t\([^)]*\))/;
const plain = 'aceinosuyzACEINOSUYZ';
const accented = 'áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ';

export function pseudoTexts(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, pseudoValue(value)]));
}

function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  return isTexts(value) ? pseudoTexts(value) : value;
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null;
}

export function pseudoText(text: string): string {
  const pieces = text.split(kept);
  // Every other piece is a placeholder or a tag.
  const words = pieces.map((piece, index) => (index % 2 === 1 ? piece : withAccents(piece)));
  const length = pieces.filter((_, index) => index % 2 === 0).join('').length;
  return `⟦${words.join('')}${padding(text, Math.ceil(length * longer))}⟧`;
}

function withAccents(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);
}

/** Of the script's own characters, which may break as its words do. */
function padding(text: string, length: number): string {
  const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text);
  return (han ? '国語文字' : ' lông wörd').repeat(length).slice(0, length).trimEnd();
}

const name = 'sla-claim-worksheet:pseudo';

/** Asked for by `?pseudo` in the address or in the gallery; it lasts as long as the tab. */
export function isPseudo(): boolean {
  if (new URLSearchParams(window.location.search).has('pseudo')) sessionStorage.setItem(name, 'yes');
  return sessionStorage.getItem(name) !== null;
}

export function setPseudo(on: boolean): void {
  if (on) sessionStorage.setItem(name, 'yes');
  else sessionStorage.removeItem(name);
  const address = new URL(window.location.href);
  address.searchParams.delete('pseudo');
  window.history.replaceState(null, '', address);
  // The texts are made as they load.
  window.location.reload();
}

import { longestToken } from './xml-scanner';

const [less, greater, bang, question] = [60, 62, 33, 63];

/**
 * Throws at XML that streams by where a tag begins within another, or a tag or text has no end: read-excel-file would go
 * over the rest of it again at each such place, for hours where there are millions. Of comments and the like, in which
 * tags may stand, only the length is watched.
 */
export class TagWatch {
  private length = 0;
  private within: 'text' | 'tag' | 'note' = 'text';

  push(xml: Uint8Array): void {
    for (const byte of xml) {
      if (++this.length > longestToken) throw new RangeError('a tag or text without an end');
      if (byte === less) {
        if (this.within === 'tag') throw new RangeError('a tag within a tag');
        if (this.within === 'text') [this.within, this.length] = ['tag', 0];
      } else if (byte === greater) [this.within, this.length] = ['text', 0];
      else if ((byte === bang || byte === question) && this.length === 1 && this.within === 'tag')
        this.within = 'note';
    }
  }
}

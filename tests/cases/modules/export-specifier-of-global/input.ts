/// <reference lib="dom" />
// A name that is only exported means nothing inside: `BlobPropertyBag` on the right is the global.
type _BlobPropertyBag = BlobPropertyBag;

export type { _BlobPropertyBag as BlobPropertyBag };

export interface Call {
  bag: _BlobPropertyBag;
}

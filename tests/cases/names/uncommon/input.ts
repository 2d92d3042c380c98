// Letters that rustc finds uncommon are written as code points; a micro sign is read out.
export interface ɵCompiled {
  ɵcmp: 'ﬁrst' | 'first';
  µs: number;
  größe: number;
  日本: string;
  "𞓐": string;
}

export interface Component {
  compiled: ɵCompiled;
}

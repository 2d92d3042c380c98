// options: --root Page.Frame --root Top
export namespace Page {
  export interface Frame {
    parts: Part[];
  }
  export interface Part {
    id: string;
  }
  export interface Unused {
    x: number;
  }
}
export interface Top {
  on: boolean;
}
export interface Other {
  y: number;
}

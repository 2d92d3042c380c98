export namespace api {
  export namespace wire {
    export interface Frame {
      payload?: Part | number;
    }
    export interface Part {
      bytes: number;
    }
  }
}
export namespace wire {
  export interface Number {
    value: api.wire.Frame | null;
  }
}

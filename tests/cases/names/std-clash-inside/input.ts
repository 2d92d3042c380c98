// Names of the standard library are written with their path only where a type hides them: in its own module.
export interface Select {
  label?: string;
  options: Picker.Option[];
  kind: "string" | "number" | null;
}

export declare namespace Picker {
  interface Option {
    text?: string;
    value: String | number;
  }
  interface String {
    plain?: string;
  }
  namespace Groups {
    interface Group {
      title?: string;
      options?: Option[];
      names: ["first", name?: string];
    }
  }
}

// A parameter hides one from its own type.
export interface Holder<Vec> {
  held?: Vec;
  texts: string[];
}
export interface Uses {
  holder: Holder<string>;
  vec?: string[];
}

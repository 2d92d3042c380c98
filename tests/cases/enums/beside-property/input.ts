// As devtools-protocol has it: the values are said at the property, for those who do not import the enum.
export namespace Console {
  export const enum MessageSource {
    Xml = 'xml',
    Network = 'network',
  }
  export const enum MessageLevel {
    Log = 'log',
    Error = 'error',
  }
  export interface Message {
    source: 'network' | 'xml';
    /** Not all that the enum has. */
    level?: 'log' | 'error' | 'debug';
    parts: { kind: 'a' | 'b' }[];
  }
  export type MessagePartsKind = 'a' | 'b';
}
/** Beside no message. */
export enum MessageSource {
  Xml = 'xml',
  Network = 'network',
}
/** Names that meet only in Rust. */
export interface Schemas {
  'scan-alert': { state?: 'open' | 'fixed' };
  'scan-alert-state': 'fixed' | 'open';
}

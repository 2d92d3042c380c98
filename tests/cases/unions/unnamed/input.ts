// An object that has no name is called by a key that only it has.
export type Source = { url: string; headers?: Record<string, string> } | { file: string } | string;

// By the property, where a value of a tag says little without it.
export type Answer = { success: true; data: string[] } | { success: false; error: string };
export type Message = { version: 1; text: string } | { version: 2; html: string };

// In a union of unions, it is what it is in the union that it was written in.
export type Input = Source | Answer | number;

// Types of one name are told apart by their namespaces.
export declare namespace V1 {
  interface Ref { ref: string }
}
export declare namespace V2 {
  interface Ref { $ref: string }
}
export type Ref = V1.Ref | V2.Ref;

// Tuples are told apart by their length.
export type Box = [number, number, number, number] | [number, number];

// Which texts are numbers: "-0" is an integer, and what is without an end is none.
export interface Texts {
  negative: "-0" extends `${bigint}` ? "yes" : "no";
  zeros: "00" extends `${bigint}` ? "yes" : "no";
  endless: "Infinity" extends `${infer N extends number}` ? N : "no";
  large: "1e400" extends `${infer N extends number}` ? N : "no";
  small: "12" extends `${infer N extends number}` ? N : "no";
  radix: "-0x1f" extends `${bigint}` ? "yes" : "no";
  word: "abc" extends `${infer N extends bigint}` ? "yes" : "no";
  hexadecimal: "0x1f" extends `${infer N extends bigint}` ? (12n extends N ? "any" : "one") : "no";
  integer: "12" extends `${infer N extends bigint}` ? (13n extends N ? "any" : "one") : "no";
}

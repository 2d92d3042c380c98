// Which texts are numbers: "-0" is an integer, and what is without an end is none.
export interface Texts {
  negative: "-0" extends `${bigint}` ? "yes" : "no";
  zeros: "00" extends `${bigint}` ? "yes" : "no";
  endless: "Infinity" extends `${infer N extends number}` ? N : "no";
  large: "1e400" extends `${infer N extends number}` ? N : "no";
  small: "12" extends `${infer N extends number}` ? N : "no";
}

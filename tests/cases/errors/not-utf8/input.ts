export type A = "ÿþ";

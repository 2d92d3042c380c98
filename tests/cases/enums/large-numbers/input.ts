/** Beyond 32 bits, as far as JavaScript counts exactly. */
export enum Capacity {
    None = 0,
    Kilo = 1024,
    Tera = 1_099_511_627_776,
    Most = 9_007_199_254_740_991,
    Least = -9_007_199_254_740_991,
}

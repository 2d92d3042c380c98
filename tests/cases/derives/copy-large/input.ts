/** Nothing in it keeps it from being copied, but it is large: what holds it in a variant boxes it. */
export interface Large {
    field10: number;
    field11: number;
    field12: number;
    field13: number;
    field14: number;
    field15: number;
    field16: number;
    field17: number;
    field18: number;
    field19: number;
    field20: number;
    field21: number;
    field22: number;
    field23: number;
    field24: number;
    field25: number;
    field26: number;
    field27: number;
    field28: number;
    field29: number;
    field30: number;
    field31: number;
    field32: number;
    field33: number;
    field34: number;
    field35: number;
    field36: number;
    field37: number;
    field38: number;
    field39: number;
}

export type Shape = number | Large;

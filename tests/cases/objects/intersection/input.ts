type Dated = { date: string };
type Signed = { by?: string };
export type Contract = Dated & Signed & { text: string };

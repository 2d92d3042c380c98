export interface Stock {
  name: string;
}
export declare const owner: { id: number };

interface V1 {
  version: 1;
  name: string;
}
interface V2 {
  version: 2;
  names: string[];
}
export type Save = V1 | V2;

interface Theme {
  color: string;
  size: number;
}
export interface Settings extends Partial<Theme> {
  name: string;
}

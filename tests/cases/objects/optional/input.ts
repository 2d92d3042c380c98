export interface Profile {
  name?: string;
  age: number | undefined;
  tags?: string[];
}

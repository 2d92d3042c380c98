type Base = { id: number } & { label: string };
export interface Tag extends Base {
  color: string;
}

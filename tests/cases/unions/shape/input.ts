interface ById {
  id: number;
}
interface ByName {
  name: string;
  exact?: boolean;
}
export type Query = ById | ByName;

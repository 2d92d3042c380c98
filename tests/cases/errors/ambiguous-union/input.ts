interface Cat {
  name: string;
  indoor?: boolean;
}
interface Dog {
  name: string;
  indoor?: boolean;
}
export type Pet = Cat | Dog;

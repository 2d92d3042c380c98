interface Named {
  value: string;
}
interface Counted {
  value: number;
}
export type Entry = Named | Counted;

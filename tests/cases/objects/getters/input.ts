export interface Account {
  get balance(): number;
  get owner(): string;
  set owner(value: string);
}

export interface Person {
  name: string;
  employer?: Company;
}
export interface Company {
  name: string;
  boss: Person;
}

interface Cat {
  pet: 'cat';
  lives: number;
}
interface Dog {
  pet: 'dog';
  tricks: string[];
}
interface Fern {
  pet: 'fern';
  leaves: number;
}
type Animal = Cat | Dog;
export type Living = Animal | Fern;
export interface Home {
  animals: Animal[];
  all: Living[];
}

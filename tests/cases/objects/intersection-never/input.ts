type Cat = { kind: 'cat'; lives: number };
type Dog = { kind: 'dog'; tricks: string[] };
export type OnlyDog = (Cat | Dog) & { kind: 'dog' };

interface State {
  count: number;
  name: string;
}
export type Setters = { [K in keyof State as `set${Capitalize<K>}`]: State[K] };
export type NoCount = { [K in keyof State as Exclude<K, 'count'>]: State[K] };

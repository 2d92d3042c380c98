interface Base {
  id: string;
}
export type Job = Base & ({ state: 'waiting' } | { state: 'done'; result: number });

// Tuples with optional and rest elements
export type Position = [longitude: number, latitude: number, altitude?: number];
export type Command = [name: string, ...args: string[]];

export interface Track {
  points: Position[];
  bounds: [number, number, number, number];
  onEnd: Command;
}

type Loose = { kind: string; size?: number };
type Tight = { kind: 'small' | 'large'; size: number };
export type Both = Loose & Tight;

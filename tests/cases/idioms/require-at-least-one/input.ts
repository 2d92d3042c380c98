// One of several keys must be there; and exactly one.
type RequireAtLeastOne<T, K extends keyof T> = { [P in K]-?: Required<Pick<T, P>> & Partial<Pick<T, Exclude<K, P>>> }[K] & Omit<T, K>;
type RequireExactlyOne<T, K extends keyof T> = { [P in K]: Required<Pick<T, P>> & Partial<Record<Exclude<K, P>, never>> }[K] & Omit<T, K>;

interface Channels {
  mail?: string;
  phone?: string;
  urgent: boolean;
}

export type Contact = RequireAtLeastOne<Channels, 'mail' | 'phone'>;
export type Single = RequireExactlyOne<Channels, 'mail' | 'phone'>;

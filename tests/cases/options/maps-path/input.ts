// options: --maps std::collections::BTreeMap
export interface Stock {
  counts: Record<string, number>;
  nested?: Record<string, Record<string, number[]>>;
  levels: Record<string, { level: string }>;
}

export interface Bag {
  name: string;
  [key: string]: string;
}

/** `operator` tells most of them apart, and `type` says what the others are. */
export type Rule =
  | { type: 'rule'; field: string; operator: 'eq' | 'neq'; value: string | null }
  | { type: 'rule'; field: string; operator: 'gt' | 'gte' | 'lt' | 'lte'; value: number }
  | { type: 'rule'; field: string; operator: 'exists' | 'is_empty' }
  | { type: 'and'; rules: Rule[] }
  | { type: 'or'; rules: Rule[] };

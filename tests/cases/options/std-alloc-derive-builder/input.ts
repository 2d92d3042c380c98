// options: --std alloc --builders derive-builder
export interface User {
  id: number;
  name: string;
  nick?: string | null;
  tags: string[];
}

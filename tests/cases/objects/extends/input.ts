interface Entity {
  id: string;
}
interface Timed {
  createdAt: string;
}
export interface Order extends Entity, Timed {
  total: number;
}

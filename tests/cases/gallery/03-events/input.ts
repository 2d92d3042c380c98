// A discriminated union is read by its tag
interface BaseEvent {
  id: string;
  at: string;
}
export interface Created extends BaseEvent {
  type: 'order.created';
  total: number;
}
export interface Shipped extends BaseEvent {
  type: 'order.shipped';
  carrier?: string;
}
export interface Cancelled extends BaseEvent {
  type: 'order.cancelled';
  reason: 'customer' | 'stock';
}

export type OrderEvent = Created | Shipped | Cancelled;

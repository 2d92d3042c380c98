interface Sent {
  id: number;
  reply?: Answered;
}

export interface Message extends Sent {
  text?: string;
}

// What may be absent on one side and is `undefined` on the other is `undefined`: the object has values.
type Answered = Message & { reply: undefined };

// And what may be absent on one side is required where the other requires it.
export type Published = Message & { text: string };

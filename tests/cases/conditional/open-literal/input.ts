// `string & {}` is any other text: it is no one of the literals that are asked for.
type Kind = "sms" | "email" | (string & {});

export interface Message {
  known: Extract<Kind, "sms" | "email">;
  rest?: Exclude<Kind, string>;
  open: Exclude<Kind, "sms">;
}

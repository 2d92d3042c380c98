// What may not have the tag is what has none: another value of it is no member's. (As protobuf-es writes a oneof.)
export interface Message {
  payload:
    | { case: 'text'; value: string }
    | { case: 'size'; value: number }
    | { case: undefined; value?: undefined };
}

// Here it may have any other.
export interface Open {
  payload: { case: 'text'; value: string } | { case: 'size'; value: number } | { other: boolean };
}

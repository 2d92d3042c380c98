export interface Data {
  [key: `data-${string}`]: string;
}

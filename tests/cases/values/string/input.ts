export interface Text {
  value: string;
}

export interface Window {
  title: string;
}
export interface Window {
  width?: number;
}

export default interface Settings {
  dark: boolean;
}
export type Mode = 'a' | 'b';

export interface Nothing {
  args: [];
}

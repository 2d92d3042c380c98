export interface Bark {
  rough: boolean;
}

/** A book in the catalogue. */
export interface Book {
  title: string;
  pages: number;
  available: boolean;
}

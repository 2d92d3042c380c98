type Letter = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "l";
export interface Page extends Record<Letter, any> {}
export interface Chapter {
  first: Page;
  second?: Page;
  third?: Page | null;
}
export interface Book {
  title: string;
  preface: Page;
  chapter: Chapter;
  next?: Chapter;
}

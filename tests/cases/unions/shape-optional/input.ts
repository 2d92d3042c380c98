interface Text {
  text?: string;
}
interface Image {
  url?: string;
  alt?: string;
}
export type Part = Text | Image;

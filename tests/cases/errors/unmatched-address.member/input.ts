// options: --exclude Color.rad --derive User.color=Eq --attribute User.colour=#[deprecated]
export type Color = "red" | "green";
export interface User {
  color: Color;
}

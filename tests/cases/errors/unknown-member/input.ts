export interface Panel {
  dir?: HTMLDivElement["dir"];
  color: WebGL2RenderingContext["RGBA8" | "R8"];
}

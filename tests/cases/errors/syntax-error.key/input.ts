export declare class Page {
  (): void;
}

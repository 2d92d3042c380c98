declare function open(options: open.Options): void;

// It is exported as `default`, and called by its own name.
declare namespace open {
  interface Options {
    path: string;
    mode: detail.Mode;
  }
  namespace detail {
    type Mode = 'read' | 'write';
  }
}
export default open;

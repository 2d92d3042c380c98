// An instance whose arguments leave out what matters is called by its place, and is one where it is written twice there.

export interface Style {
  fill?: string;
  opacity?: number;
}

/** How something changes. */
export interface Animation<Props extends object> {
  duration?: number;
  frames: ({ percent: number } & Partial<Props>)[];
}

export interface Circle {
  animation?: Animation<Style & { radius?: number }> | Animation<Style & { radius?: number }>[];
}

export interface Line {
  animation?: Animation<Style & { length?: number }> | Animation<Style & { length?: number }>[];
}

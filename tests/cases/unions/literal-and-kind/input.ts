export interface Style {
  width: number | 'auto' | `${number}px`;
  weight: 'bold' | 'normal' | 100 | 200;
}

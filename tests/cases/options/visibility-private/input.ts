// options: --visibility private
export interface Inner {
  id: number;
}

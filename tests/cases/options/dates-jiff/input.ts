// options: --dates jiff
export interface Meeting {
  at: Date;
  until?: Date;
}

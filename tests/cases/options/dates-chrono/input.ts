// options: --dates chrono
export interface Meeting {
  at: Date;
  until?: Date;
}

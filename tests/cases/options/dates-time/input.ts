// options: --dates time
export interface Meeting {
  at: Date;
  until?: Date;
  ended: Date | null;
  all: Date[];
}

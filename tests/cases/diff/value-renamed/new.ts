export enum Level { Low = 1, Top = 2 }
